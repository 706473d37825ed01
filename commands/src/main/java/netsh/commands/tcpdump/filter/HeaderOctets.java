package netsh.commands.tcpdump.filter;

import java.util.Optional;
import netsh.commands.tcpdump.filter.Qualifiers.Protocol;
import netsh.network.packet.Bytes;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.EthernetPayload;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.TcpCodec;
import netsh.network.packet.TcpSegment;
import netsh.network.packet.UdpDatagram;

/** The octets of a protocol's header and of what it carries, which {@code tcp[13]} and the like look at. Sums are zero. */
final class HeaderOctets {
    private static final int ETHERNET_LENGTH = 14;

    private final Layers layers;

    HeaderOctets(Layers layers) {
        this.layers = layers;
    }

    /** The octets; empty where the frame has no such header, or only a later part of what it carries. */
    Optional<byte[]> of(EthernetFrame frame, Protocol protocol) {
        if (protocol == Protocol.ETHER) {
            return Optional.of(ethernet(frame));
        }
        EthernetPayload payload = layers.payload(frame).orElse(null);
        if (!(payload instanceof Ipv4Packet packet)) {
            return Optional.empty();
        }
        if (protocol == Protocol.IP) {
            return Optional.of(ipv4(packet));
        }
        boolean isWanted = switch (protocol) {
            case TCP -> packet.payload() instanceof TcpSegment;
            case UDP -> packet.payload() instanceof UdpDatagram;
            case ICMP -> packet.payload() instanceof IcmpMessage;
            default -> false;
        };
        return isWanted ? Optional.of(payload(packet.payload())) : Optional.empty();
    }

    private static byte[] ethernet(EthernetFrame frame) {
        byte[] octets = new byte[ETHERNET_LENGTH];
        put(octets, 0, frame.destination().bits(), 6);
        put(octets, 6, frame.source().bits(), 6);
        put(octets, 12, frame.payload().etherType(), 2);
        return octets;
    }

    private static byte[] ipv4(Ipv4Packet packet) {
        byte[] carried = payload(packet.payload());
        byte[] octets = new byte[Ipv4Packet.HEADER_LENGTH + carried.length];
        Ipv4Packet.Fragmentation parts = packet.fragmentation();
        octets[0] = 0x45;
        octets[1] = (byte) packet.trafficClass();
        put(octets, 2, packet.length(), 2);
        put(octets, 4, parts.identification(), 2);
        int flags = (parts.dontFragment() ? 0x4000 : 0) | (parts.moreFragments() ? 0x2000 : 0);
        put(octets, 6, flags | parts.offset() / 8, 2);
        octets[8] = (byte) packet.timeToLive();
        octets[9] = (byte) packet.protocol();
        put(octets, 12, packet.source().bits(), 4);
        put(octets, 16, packet.destination().bits(), 4);
        System.arraycopy(carried, 0, octets, Ipv4Packet.HEADER_LENGTH, carried.length);
        return octets;
    }

    private static byte[] payload(IpPayload payload) {
        if (payload instanceof TcpSegment segment) {
            return TcpCodec.encode(segment, 0);
        }
        byte[] octets = new byte[payload.length()];
        if (payload instanceof UdpDatagram datagram) {
            put(octets, 0, datagram.sourcePort(), 2);
            put(octets, 2, datagram.destinationPort(), 2);
            put(octets, 4, datagram.length(), 2);
            copy(datagram.octets(), octets, UdpDatagram.HEADER_LENGTH);
        } else if (payload instanceof IcmpMessage message) {
            octets[0] = (byte) message.type();
            octets[1] = (byte) message.code();
            if (message instanceof IcmpMessage.Echo echo) {
                put(octets, 4, echo.identifier(), 2);
                put(octets, 6, echo.sequence(), 2);
                copy(echo.data(), octets, IcmpMessage.HEADER_LENGTH);
            } else if (message instanceof IcmpMessage.Problem problem) {
                put(octets, 4, problem.information(), 4);
            }
        }
        return octets;
    }

    private static void copy(Bytes data, byte[] target, int at) {
        data.copyTo(0, target, at, Math.min(data.length(), target.length - at));
    }

    private static void put(byte[] octets, int at, long value, int length) {
        for (int i = 0; i < length; i++) {
            octets[at + i] = (byte) (value >> 8 * (length - 1 - i));
        }
    }
}
