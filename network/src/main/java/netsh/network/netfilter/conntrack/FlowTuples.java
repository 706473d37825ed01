package netsh.network.netfilter.conntrack;

import netsh.network.addr.IpAddress;
import netsh.network.packet.EthernetPayload;
import netsh.network.packet.FragmentPayload;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.Icmpv6Message;
import netsh.network.packet.IpPayload;
import netsh.network.packet.IpProtocol;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.Ipv6Packet;
import netsh.network.packet.TcpSegment;
import netsh.network.packet.UdpDatagram;

/** Finds the tuple of a packet (nf_ct_get_tuple). */
final class FlowTuples {
    private static final int NONE = -1;

    private FlowTuples() {}

    /** The tuple; null where the packet has none, as an ICMP message that neither asks nor answers. */
    static FlowTuple of(EthernetPayload packet) {
        return packet instanceof Ipv4Packet ipv4
                ? of(ipv4.source(), ipv4.destination(), ipv4.payload())
                : of((Ipv6Packet) packet);
    }

    private static FlowTuple of(Ipv6Packet packet) {
        return of(packet.source(), packet.destination(), packet.payload());
    }

    private static FlowTuple of(IpAddress source, IpAddress destination, IpPayload payload) {
        if (payload instanceof UdpDatagram datagram) {
            return new FlowTuple(
                    IpProtocol.UDP, source, destination, datagram.sourcePort(), datagram.destinationPort());
        }
        if (payload instanceof TcpSegment segment) {
            return new FlowTuple(
                    IpProtocol.TCP, source, destination, segment.sourcePort(), segment.destinationPort());
        }
        if (payload instanceof IcmpMessage message) {
            return ofIcmp(source, destination, message);
        }
        if (payload instanceof Icmpv6Message message) {
            return message instanceof Icmpv6Message.Echo echo
                    ? new FlowTuple(
                            IpProtocol.ICMPV6, source, destination, echo.identifier(), echo.type() << 8 | echo.code())
                    : null;
        }
        if (payload instanceof FragmentPayload fragment) {
            return fragment.offset() == 0 ? of(source, destination, fragment.whole()) : null;
        }
        return new FlowTuple(payload.protocol(), source, destination, 0, 0);
    }

    private static FlowTuple ofIcmp(IpAddress source, IpAddress destination, IcmpMessage message) {
        int identifier = NONE;
        if (message instanceof IcmpMessage.Echo echo) {
            identifier = echo.identifier();
        } else if (message instanceof IcmpMessage.Other other
                && IcmpQuery.isTracked(IpProtocol.ICMP, other.type())
                && other.body().length() >= 2) {
            identifier = other.body().at(0) << 8 | other.body().at(1);
        }
        return identifier == NONE
                ? null
                : new FlowTuple(
                        IpProtocol.ICMP, source, destination, identifier, message.type() << 8 | message.code());
    }
}
