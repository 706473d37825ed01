package netsh.network.traffic;

import java.util.List;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.Ipv4Packet;

/**
 * Compares words of the packet (net/sched/cls_u32.c).
 *
 * @param keys all of them must agree
 */
public record U32Match(List<Key> keys) implements FilterMatch {
    /**
     * One comparison.
     *
     * @param value what the word must be
     * @param mask which bits of it count
     * @param offset where it stands, in octets from the beginning of the packet
     */
    public record Key(int value, int mask, int offset) {}

    /** Keeps its own copy. */
    public U32Match {
        keys = List.copyOf(keys);
    }

    @Override
    public boolean matches(EthernetFrame frame) {
        for (Key key : keys) {
            if (key.mask() == 0) {
                continue;
            }
            if (!(frame.payload() instanceof Ipv4Packet packet)
                    || (HeaderWords.at(packet, key.offset()) & key.mask()) != key.value()) {
                return false;
            }
        }
        return true;
    }
}
