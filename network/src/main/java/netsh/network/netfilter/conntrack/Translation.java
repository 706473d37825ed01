package netsh.network.netfilter.conntrack;

import netsh.network.addr.Ipv4Address;
import netsh.network.packet.FragmentPayload;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.TcpSegment;
import netsh.network.packet.UdpDatagram;

/** Rewrites packets (nf_nat_manip_pkt); checksums are the codec's. */
final class Translation {
    private Translation() {}

    /** The packet with one end taken from {@code target}. */
    static Ipv4Packet translate(Ipv4Packet packet, FlowTuple target, Manipulation manipulation) {
        IpPayload payload = translate(packet.payload(), target, manipulation);
        return manipulation == Manipulation.SOURCE
                ? packet.translated((Ipv4Address) target.source(), packet.destination(), payload)
                : packet.translated(packet.source(), (Ipv4Address) target.destination(), payload);
    }

    private static IpPayload translate(IpPayload payload, FlowTuple target, Manipulation manipulation) {
        boolean source = manipulation == Manipulation.SOURCE;
        if (payload instanceof UdpDatagram datagram) {
            return new UdpDatagram(
                    source ? target.sourcePort() : datagram.sourcePort(),
                    source ? datagram.destinationPort() : target.destinationPort(),
                    datagram.data());
        }
        if (payload instanceof IcmpMessage.Echo echo) {
            return echo.identifier() == target.sourcePort()
                    ? echo
                    : new IcmpMessage.Echo(echo.request(), target.sourcePort(), echo.sequence(), echo.data());
        }
        if (payload instanceof TcpSegment segment) {
            return source
                    ? segment.withPorts(target.sourcePort(), segment.destinationPort())
                    : segment.withPorts(segment.sourcePort(), target.destinationPort());
        }
        if (payload instanceof FragmentPayload fragment) {
            IpPayload whole = translate(fragment.whole(), target, manipulation);
            return new FragmentPayload(whole, fragment.offset(), fragment.length());
        }
        return payload;
    }
}
