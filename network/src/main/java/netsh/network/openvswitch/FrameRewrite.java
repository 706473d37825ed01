package netsh.network.openvswitch;

import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.addr.MacAddress;
import netsh.network.packet.ArpPacket;
import netsh.network.packet.Bytes;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.EthernetPayload;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.Ipv6Packet;
import netsh.network.packet.RawIpPayload;
import netsh.network.packet.UdpDatagram;

/** Changes fields in the headers of a frame (execute_masked_set_action of net/openvswitch/actions.c). */
final class FrameRewrite {
    private FrameRewrite() {}

    static EthernetFrame apply(EthernetFrame frame, DatapathAction.Set set) {
        return switch (set.header()) {
            case ETHERNET -> frame.readdressed(
                    new MacAddress(chosen(set, Field.DL_DST, frame.destination().bits())),
                    new MacAddress(chosen(set, Field.DL_SRC, frame.source().bits())));
            case IPV4 -> frame.payload() instanceof Ipv4Packet packet ? with(frame, ipv4(packet, set)) : frame;
            case IPV6 -> frame.payload() instanceof Ipv6Packet packet ? with(frame, ipv6(packet, set)) : frame;
            case ARP -> frame.payload() instanceof ArpPacket message ? with(frame, arp(message, set)) : frame;
            case TCP, UDP, ICMP, ICMPV6 -> transport(frame, set);
            case TUNNEL -> frame;
        };
    }

    private static long chosen(DatapathAction.Set set, Field field, long present) {
        return present & ~set.mask().get(field) | set.value().get(field) & set.mask().get(field);
    }

    private static EthernetFrame with(EthernetFrame frame, EthernetPayload payload) {
        return new EthernetFrame(frame.destination(), frame.source(), frame.tag(), payload);
    }

    private static Ipv4Packet ipv4(Ipv4Packet packet, DatapathAction.Set set) {
        return packet.translated(
                        new Ipv4Address((int) chosen(set, Field.NW_SRC, packet.source().bits() & 0xffff_ffffL)),
                        new Ipv4Address((int) chosen(set, Field.NW_DST, packet.destination().bits() & 0xffff_ffffL)),
                        packet.payload())
                .withTimeToLive((int) chosen(set, Field.NW_TTL, packet.timeToLive()))
                .withTrafficClass((int) chosen(set, Field.NW_TOS, packet.trafficClass()));
    }

    private static Ipv6Packet ipv6(Ipv6Packet packet, DatapathAction.Set set) {
        return new Ipv6Packet(
                wide(set, Field.IPV6_SRC, packet.source()),
                wide(set, Field.IPV6_DST, packet.destination()),
                (int) chosen(set, Field.NW_TTL, packet.hopLimit()),
                (int) chosen(set, Field.NW_TOS, packet.trafficClass()),
                packet.routerAlert(),
                packet.payload());
    }

    private static Ipv6Address wide(DatapathAction.Set set, Field field, Ipv6Address present) {
        long low = present.low() & ~set.mask().low(field) | set.value().low(field) & set.mask().low(field);
        return new Ipv6Address(chosen(set, field, present.high()), low);
    }

    private static ArpPacket arp(ArpPacket message, DatapathAction.Set set) {
        long operation = chosen(set, Field.NW_PROTO, message.operation().code());
        return new ArpPacket(
                operation == ArpPacket.Operation.REPLY.code() ? ArpPacket.Operation.REPLY : ArpPacket.Operation.REQUEST,
                new MacAddress(chosen(set, Field.ARP_SHA, message.senderMac().bits())),
                new Ipv4Address((int) chosen(set, Field.NW_SRC, message.sender().bits() & 0xffff_ffffL)),
                new MacAddress(chosen(set, Field.ARP_THA, message.targetMac().bits())),
                new Ipv4Address((int) chosen(set, Field.NW_DST, message.target().bits() & 0xffff_ffffL)));
    }

    private static EthernetFrame transport(EthernetFrame frame, DatapathAction.Set set) {
        if (frame.payload() instanceof Ipv4Packet packet && packet.fragmentation().offset() == 0) {
            return with(frame, packet.translated(packet.source(), packet.destination(), ports(packet.payload(), set)));
        }
        if (frame.payload() instanceof Ipv6Packet packet) {
            return with(frame, packet.withPayload(ports(packet.payload(), set)));
        }
        return frame;
    }

    private static IpPayload ports(IpPayload payload, DatapathAction.Set set) {
        if (payload instanceof UdpDatagram datagram) {
            return new UdpDatagram(
                    (int) chosen(set, Field.TP_SRC, datagram.sourcePort()),
                    (int) chosen(set, Field.TP_DST, datagram.destinationPort()),
                    datagram.data());
        }
        if (payload instanceof RawIpPayload raw && raw.octets().length() >= 4) {
            byte[] octets = raw.octets().toArray();
            long source = chosen(set, Field.TP_SRC, raw.octets().at(0) << 8 | raw.octets().at(1));
            long destination = chosen(set, Field.TP_DST, raw.octets().at(2) << 8 | raw.octets().at(3));
            octets[0] = (byte) (source >> 8);
            octets[1] = (byte) source;
            octets[2] = (byte) (destination >> 8);
            octets[3] = (byte) destination;
            return new RawIpPayload(raw.protocol(), Bytes.of(octets));
        }
        if (payload instanceof IcmpMessage.Echo echo && chosen(set, Field.TP_DST, 0) == 0) {
            long type = chosen(set, Field.TP_SRC, echo.type());
            return new IcmpMessage.Echo(type == IcmpMessage.Echo.REQUEST, echo.identifier(), echo.sequence(), echo.data());
        }
        return payload;
    }
}
