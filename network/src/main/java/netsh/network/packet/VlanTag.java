package netsh.network.packet;

/**
 * A VLAN tag (IEEE 802.1Q, clause 9.6) and those that stand behind it.
 *
 * @param protocol {@link EtherType#VLAN_8021Q} or {@link EtherType#VLAN_8021AD}
 * @param id the VLAN, 0-4095; 0 tags a priority only
 * @param priority the priority code point, 0-7
 * @param inner the next tag, null where the payload follows
 */
public record VlanTag(int protocol, int id, int priority, VlanTag inner) {
    /** Octets of one tag. */
    public static final int LENGTH = 4;

    /** A tag with nothing behind it. */
    public static VlanTag of(int protocol, int id, int priority) {
        return new VlanTag(protocol, id, priority, null);
    }

    /** How many tags there are, this one included. */
    public int depth() {
        return inner == null ? 1 : 1 + inner.depth();
    }
}
