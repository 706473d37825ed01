package netsh.network.link;

import netsh.network.bridge.BridgeVlans;
import netsh.network.error.Errno;
import netsh.network.error.NetException;

/**
 * Which ports of a bridge belong to which VLANs (net/bridge/br_vlan.c). Wherever a port is asked for, null is the machine
 * itself, that is the bridge's own link.
 */
public final class BridgeVlanMemberships {
    private final BridgeLink bridge;
    private final BridgeVlans own = new BridgeVlans();

    BridgeVlanMemberships(BridgeLink bridge) {
        this.bridge = bridge;
    }

    /** The VLANs that the machine itself belongs to. */
    public BridgeVlans own() {
        return own;
    }

    /** Lets a port join a VLAN, 1-4094, or changes how it does (nbp_vlan_add, br_vlan_add). */
    public void join(BridgePort port, int id, boolean asPvid, boolean untagged) {
        BridgeVlans vlans = of(port);
        if (!vlans.contains(id)) {
            vlans.add(id, asPvid, untagged);
            bridge.addresses().addLocal(port, linkOf(port).address(), id);
        } else {
            vlans.add(id, asPvid, untagged);
        }
    }

    /** Lets a port leave a VLAN (nbp_vlan_delete, br_vlan_delete); ENOENT where it does not belong to it. */
    public void leave(BridgePort port, int id) throws NetException {
        if (!of(port).contains(id)) {
            throw new NetException(Errno.ENOENT);
        }
        bridge.addresses().removeLocal(port, linkOf(port).address(), id);
        if (port != null) {
            bridge.addresses().vlanLeft(port, id);
        }
        of(port).remove(id);
    }

    boolean existOnPorts() {
        return bridge.ports().stream().anyMatch(port -> !port.vlans().isEmpty());
    }

    /** Moves whoever is in the default VLAN as it came to the new one; 0 is none (__br_vlan_set_default_pvid). */
    void changeDefault(int oldId, int newId) throws NetException {
        move(null, oldId, newId);
        for (BridgePort port : bridge.ports()) {
            move(port, oldId, newId);
        }
    }

    private void move(BridgePort port, int oldId, int newId) throws NetException {
        BridgeVlans vlans = of(port);
        boolean hasOldDefault = oldId != 0 && vlans.pvid() == oldId && vlans.isUntagged(oldId);
        if (oldId != 0 && !hasOldDefault || vlans.contains(newId)) {
            return;
        }
        if (newId != 0) {
            join(port, newId, true, true);
        }
        if (oldId != 0) {
            leave(port, oldId);
        }
    }

    private BridgeVlans of(BridgePort port) {
        return port == null ? own : port.vlans();
    }

    private Link linkOf(BridgePort port) {
        return port == null ? bridge : port.link();
    }
}
