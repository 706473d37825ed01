package netsh.network.openvswitch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What is one port to NORMAL forwarding: a port, or several that form a bond, with their VLANs (struct ofbundle). */
public final class Bundle {
    private final Ofproto bridge;
    private final String name;
    private final List<OfPort> ports = new ArrayList<>(1);
    private VlanMode vlanMode = VlanMode.TRUNK;
    private int vlan;
    private BitSet trunks;
    private boolean isProtected;
    private boolean activeBackup = true;

    Bundle(Ofproto bridge, String name) {
        this.bridge = bridge;
        this.name = name;
    }

    /** Its bridge. */
    public Ofproto bridge() {
        return bridge;
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Its ports; more than one form a bond. */
    public List<OfPort> ports() {
        return Collections.unmodifiableList(ports);
    }

    void add(OfPort port) {
        ports.add(port);
    }

    void remove(OfPort port) {
        ports.remove(port);
    }

    /** How it takes part in VLANs. */
    public VlanMode vlanMode() {
        return vlanMode;
    }

    /** Its VLAN, where it is no plain trunk. */
    public int vlan() {
        return vlan;
    }

    /**
     * Changes its VLANs.
     *
     * @param newTrunks the VLANs that it carries as a trunk; empty for all
     */
    public void configureVlans(VlanMode mode, int newVlan, Optional<BitSet> newTrunks) {
        vlanMode = mode;
        vlan = newVlan;
        trunks = newTrunks.orElse(null);
        bridge.changed();
    }

    /** Switches the protection from other protected ports. */
    public void setProtected(boolean on) {
        isProtected = on;
        bridge.changed();
    }

    /** Whether it is kept apart from other such ports. */
    public boolean isProtected() {
        return isProtected;
    }

    /** Whether a bond uses one link at a time. */
    public boolean isActiveBackup() {
        return activeBackup;
    }

    /** Whether a bond uses one link at a time; else it spreads stations over its links. */
    public void setActiveBackup(boolean on) {
        activeBackup = on;
    }


    boolean floods() {
        return ports.stream().noneMatch(port -> port.is(OfPort.Flag.NO_FLOOD) || !bridge.tree().forwards(port));
    }

    /** Whether frames of a VLAN may pass (xbundle_includes_vlan). */
    boolean includes(int frameVlan) {
        return switch (vlanMode) {
            case ACCESS -> frameVlan == vlan;
            case NATIVE_TAGGED, NATIVE_UNTAGGED -> frameVlan == vlan || trunks(frameVlan);
            case TRUNK -> trunks(frameVlan);
        };
    }

    boolean trunks(int frameVlan) {
        return trunks == null || trunks.get(frameVlan);
    }

    /** The port through which frames of a station leave; null where there is none. */
    OfPort outputPort(long source, int frameVlan) {
        if (ports.size() < 2) {
            return ports.isEmpty() ? null : ports.get(0);
        }
        List<OfPort> usable = ports.stream().filter(OfPort::isLinkUp).toList();
        if (usable.isEmpty()) {
            return null;
        }
        return usable.get(activeBackup ? 0 : Math.floorMod(Long.hashCode(source * 31 + frameVlan), usable.size()));
    }

    /** Whether a bond takes group frames in through a port: only through one, lest they come twice. */
    boolean admitsGroups(OfPort port) {
        return ports.size() < 2 || outputPort(0, 0) == port || !activeBackup && ports.get(0) == port;
    }
}
