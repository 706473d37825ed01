package netsh.network.link;

import java.util.Optional;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.EthernetPayload;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.Icmpv6Message;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.Ipv6Packet;

/** What a tunnel answers, in the name of the station behind it, to a frame that is too large (iptunnel_pmtud_check_icmp). */
final class TooLargeFrames {
    private static final int TIME_TO_LIVE = 64;
    private static final int FRAGMENTATION_NEEDED = 4;
    private static final int LEAST_IPV4_MTU = 576;
    private static final int LEAST_IPV6_MTU = 1280;
    private static final int FIRST_INFORMATIONAL = 128;

    private TooLargeFrames() {}

    /** The answer; empty where the sender is not to be told. */
    static Optional<EthernetFrame> refusal(EthernetFrame frame, int mtu) {
        Optional<EthernetPayload> answer = Optional.empty();
        if (frame.payload() instanceof Ipv4Packet packet) {
            answer = ipv4(packet, mtu);
        } else if (frame.payload() instanceof Ipv6Packet packet) {
            answer = ipv6(packet, mtu);
        }
        return answer.map(payload ->
                new EthernetFrame(frame.source(), frame.destination(), frame.tag(), payload));
    }

    private static Optional<EthernetPayload> ipv4(Ipv4Packet packet, int mtu) {
        if (mtu < LEAST_IPV4_MTU || !packet.fragmentation().dontFragment() || packet.fragmentation().isFragment()
                || packet.destination().isMulticast() || packet.destination().isLimitedBroadcast()
                || packet.source().isMulticast() || packet.source().isZeroNet() || packet.source().isLoopback()
                || packet.payload() instanceof IcmpMessage.Problem) {
            return Optional.empty();
        }
        return Optional.of(new Ipv4Packet(
                packet.destination(), packet.source(), TIME_TO_LIVE, packet.trafficClass(),
                Ipv4Packet.Fragmentation.whole(0, false),
                new IcmpMessage.Problem(
                        IcmpMessage.Problem.DESTINATION_UNREACHABLE, FRAGMENTATION_NEEDED, mtu, packet)));
    }

    private static Optional<EthernetPayload> ipv6(Ipv6Packet packet, int mtu) {
        boolean isError = packet.payload() instanceof Icmpv6Message message && message.type() < FIRST_INFORMATIONAL;
        if (mtu < LEAST_IPV6_MTU || packet.source().isUnspecified() || packet.source().isMulticast()
                || packet.destination().isMulticast() || isError) {
            return Optional.empty();
        }
        return Optional.of(Ipv6Packet.of(packet.destination(), packet.source(), TIME_TO_LIVE,
                new Icmpv6Message.Problem(Icmpv6Message.Problem.PACKET_TOO_BIG, 0, mtu, packet)));
    }
}
