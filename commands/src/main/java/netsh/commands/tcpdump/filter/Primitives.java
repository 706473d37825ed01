package netsh.commands.tcpdump.filter;

import java.util.function.IntPredicate;
import java.util.function.Predicate;
import netsh.commands.tcpdump.filter.Qualifiers.Direction;
import netsh.commands.tcpdump.filter.Qualifiers.Protocol;
import netsh.network.addr.IpAddress;
import netsh.network.addr.MacAddress;
import netsh.network.packet.ArpPacket;
import netsh.network.packet.BridgeProtocolDataUnit;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.EthernetPayload;
import netsh.network.packet.IpProtocol;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.Ipv6Packet;

/** Makes the filters of single primitives. */
final class Primitives {
    private final Layers layers;

    Primitives(Layers layers) {
        this.layers = layers;
    }

    private PacketFilter payload(Predicate<EthernetPayload> test) {
        return (frame, outgoing) -> layers.payload(frame).filter(test).isPresent();
    }

    /** A protocol by its name. */
    PacketFilter protocol(Protocol protocol) {
        return switch (protocol) {
            case ANY, ETHER -> PacketFilter.ALL;
            case IP -> payload(Ipv4Packet.class::isInstance);
            case IP6 -> payload(Ipv6Packet.class::isInstance);
            case ARP -> payload(ArpPacket.class::isInstance);
            case TCP -> ipProtocol(IpProtocol.TCP);
            case UDP -> ipProtocol(IpProtocol.UDP);
            case ICMP -> payload(Ipv4Packet.class::isInstance).and(ipProtocol(IpProtocol.ICMP));
            case ICMP6 -> payload(Ipv6Packet.class::isInstance).and(ipProtocol(IpProtocol.ICMPV6));
        };
    }

    /** IP packets of either family that carry a protocol. */
    PacketFilter ipProtocol(int number) {
        return (frame, outgoing) ->
                layers.ipPayload(frame).filter(carried -> carried.protocol() == number).isPresent();
    }

    /** Frames of an EtherType. */
    PacketFilter etherType(int number) {
        return payload(carried -> !(carried instanceof BridgeProtocolDataUnit) && carried.etherType() == number);
    }

    /** Messages of the spanning tree protocol. */
    PacketFilter spanningTree() {
        return payload(BridgeProtocolDataUnit.class::isInstance);
    }

    /** Frames to a group, which everybody is too. */
    PacketFilter etherMulticast() {
        return (frame, outgoing) -> frame.destination().isMulticast();
    }

    /** Frames to everybody. */
    PacketFilter etherBroadcast() {
        return (frame, outgoing) -> frame.destination().isBroadcast();
    }

    /** Packets of a family to a group. */
    PacketFilter ipMulticast(Protocol family) {
        return payload(carried -> family == Protocol.IP
                ? carried instanceof Ipv4Packet ipv4 && ipv4.destination().isMulticast()
                : carried instanceof Ipv6Packet ipv6 && ipv6.destination().isMulticast());
    }

    /** Tagged frames, of one VLAN or any; -1 stands for any. */
    PacketFilter vlan(int id) {
        return (frame, outgoing) -> layers.nextTag(frame).filter(tag -> id < 0 || tag.id() == id).isPresent();
    }

    /** Frames of a length. */
    PacketFilter length(IntPredicate test) {
        return (frame, outgoing) -> test.test(frame.length());
    }

    /** Frames of a station. */
    PacketFilter etherHost(Direction direction, MacAddress station) {
        return (frame, outgoing) -> direction.holds(
                frame.source().equals(station), frame.destination().equals(station));
    }

    /** Packets from or to addresses; ARP messages have addresses too. */
    PacketFilter addresses(Qualifiers qualifiers, AddressRange range) {
        return payload(carried -> {
            if (carried instanceof Ipv4Packet packet && isOf(qualifiers, Protocol.IP)) {
                return holds(qualifiers, range, packet.source(), packet.destination());
            }
            if (carried instanceof ArpPacket packet && isOf(qualifiers, Protocol.ARP)) {
                return holds(qualifiers, range, packet.sender(), packet.target());
            }
            return carried instanceof Ipv6Packet packet
                    && isOf(qualifiers, Protocol.IP6)
                    && holds(qualifiers, range, packet.source(), packet.destination());
        });
    }

    private static boolean isOf(Qualifiers qualifiers, Protocol protocol) {
        return qualifiers.protocol() == Protocol.ANY || qualifiers.protocol() == protocol;
    }

    private static boolean holds(Qualifiers qualifiers, AddressRange range, IpAddress source, IpAddress destination) {
        return qualifiers.direction().holds(range.contains(source), range.contains(destination));
    }

    /** Segments and datagrams from or to ports. */
    PacketFilter ports(Qualifiers qualifiers, int first, int last) {
        IntPredicate isInside = port -> port >= first && port <= last;
        PacketFilter ports = (frame, outgoing) -> layers.ports(frame)
                .filter(found -> qualifiers.direction().holds(
                        isInside.test(found.source()), isInside.test(found.destination())))
                .isPresent();
        return switch (qualifiers.protocol()) {
            case IP, IP6, TCP, UDP -> protocol(qualifiers.protocol()).and(ports);
            default -> ports;
        };
    }

    /** Frames that the link sends, or those that it receives. */
    static PacketFilter direction(boolean wantsOutgoing) {
        return (EthernetFrame frame, boolean outgoing) -> outgoing == wantsOutgoing;
    }
}
