package netsh.network.ipv4;

import java.util.ArrayList;
import java.util.List;
import netsh.network.packet.FragmentPayload;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv4Packet;

/** Cuts packets that are too large for a link (RFC 791, 3.2; ip_fragment). */
final class Fragmentation {
    /** Offsets are counted in units of eight octets. */
    private static final int UNIT = 8;

    private Fragmentation() {}

    /** The parts of a packet, each with its header no longer than {@code mtu}. */
    static List<Ipv4Packet> cut(Ipv4Packet packet, int mtu) {
        int room = Math.max(UNIT, (mtu - Ipv4Packet.HEADER_LENGTH) / UNIT * UNIT);
        IpPayload payload = packet.payload();
        IpPayload whole = payload instanceof FragmentPayload part ? part.whole() : payload;
        int start = payload instanceof FragmentPayload part ? part.offset() : 0;
        Ipv4Packet.Fragmentation former = packet.fragmentation();
        List<Ipv4Packet> fragments = new ArrayList<>();
        for (int done = 0; done < payload.length(); done += room) {
            int length = Math.min(room, payload.length() - done);
            boolean isLast = done + length == payload.length();
            fragments.add(new Ipv4Packet(
                    packet.source(),
                    packet.destination(),
                    packet.timeToLive(),
                    packet.trafficClass(),
                    new Ipv4Packet.Fragmentation(
                            former.identification(),
                            former.dontFragment(),
                            !isLast || former.moreFragments(),
                            start + done),
                    new FragmentPayload(whole, start + done, length)));
        }
        return fragments;
    }
}
