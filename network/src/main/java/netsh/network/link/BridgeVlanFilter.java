package netsh.network.link;

import netsh.network.bridge.BridgeVlans;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.VlanTag;

/** Which VLAN a frame is in on a bridge, and with what tag it leaves (net/bridge/br_vlan.c). */
final class BridgeVlanFilter {
    /** The answer for a frame that is not let in. */
    static final int REFUSED = -1;

    private final BridgeSettings settings;
    /** A flood gives many ports the same frame: the last conversion is kept for the next port. */
    private EthernetFrame lastFrame;
    private EthernetFrame lastConverted;

    BridgeVlanFilter(BridgeSettings settings) {
        this.settings = settings;
    }

    /**
     * The VLAN of a frame that comes in where one belongs to {@code vlans} (__allowed_ingress).
     *
     * @return 0 where the bridge does not filter, {@link #REFUSED} where the frame is not let in
     */
    int classify(EthernetFrame frame, BridgeVlans vlans) {
        if (!settings.vlanFiltering()) {
            return 0;
        }
        int id = isTagged(frame) && frame.tag().id() != 0 ? frame.tag().id() : vlans.pvid();
        return id != 0 && vlans.contains(id) ? id : REFUSED;
    }

    /** The frame of a VLAN as the bridge goes on with it: a tag that only says a priority names its VLAN now. */
    EthernetFrame admitted(EthernetFrame frame, int vlan) {
        if (vlan == 0 || !isTagged(frame) || frame.tag().id() != 0) {
            return frame;
        }
        VlanTag tag = frame.tag();
        return frame.popTag().pushTag(tag.protocol(), vlan, tag.priority());
    }

    /** Whether a frame of a VLAN may leave where one belongs to {@code vlans} (br_allowed_egress). */
    boolean mayLeave(int vlan, BridgeVlans vlans) {
        return vlan == 0 || vlans.contains(vlan);
    }

    /** The frame as it leaves there: with the tag of its VLAN or without (br_handle_vlan). */
    EthernetFrame leaving(EthernetFrame frame, int vlan, BridgeVlans vlans) {
        if (vlan == 0 || vlans.isUntagged(vlan) != isTagged(frame)) {
            return frame;
        }
        if (frame != lastFrame) {
            lastFrame = frame;
            lastConverted = isTagged(frame) ? frame.popTag() : frame.pushTag(settings.vlanProtocol(), vlan, 0);
        }
        return lastConverted;
    }

    private boolean isTagged(EthernetFrame frame) {
        return frame.tag() != null && frame.tag().protocol() == settings.vlanProtocol();
    }
}
