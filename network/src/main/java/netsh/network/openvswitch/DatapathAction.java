package netsh.network.openvswitch;

import netsh.network.packet.VlanTag;

/** What a datapath does with a packet (enum ovs_action_attr of linux/openvswitch.h). */
public sealed interface DatapathAction {
    /** Sends it out through a port of the datapath. */
    record Output(int port) implements DatapathAction {}

    /** Puts a tag in front. */
    record PushVlan(int protocol, int vlan, int priority) implements DatapathAction {
        static PushVlan of(VlanTag tag) {
            return new PushVlan(tag.protocol(), tag.id(), tag.priority());
        }
    }

    /** Takes the outer tag away. */
    record PopVlan() implements DatapathAction {}

    /**
     * Changes fields of one header.
     *
     * @param value the new values
     * @param mask which fields
     */
    record Set(Header header, FlowKey value, FlowKey mask) implements DatapathAction {}

    /** Whether the kernel cannot do it, so that the daemon handles every packet itself (SLOW_ACTION). */
    static boolean isSlow(DatapathAction action) {
        return action instanceof Set set
                && (set.header() == Header.ARP || set.header() == Header.ICMP || set.header() == Header.ICMPV6);
    }

    /** Sends it to the controllers. */
    record ToController(int maxLength, Reason reason) implements DatapathAction {
        /** Why it is sent (enum ofp_packet_in_reason). */
        public enum Reason {
            NO_MATCH,
            ACTION,
            INVALID_TTL
        }
    }

    /** The headers that can be changed. */
    enum Header {
        TUNNEL,
        ETHERNET,
        IPV4,
        IPV6,
        ARP,
        TCP,
        UDP,
        ICMP,
        ICMPV6
    }
}
