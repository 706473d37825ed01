package netsh.network.traffic;

import netsh.network.packet.IcmpMessage;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.TcpSegment;
import netsh.network.packet.UdpDatagram;

/** The words of 32 bits that an IPv4 packet begins with, as u32 filters see them. */
final class HeaderWords {
    private static final int VERSION_AND_LENGTH = 0x45;

    private HeaderWords() {}

    /** The word at an offset from the beginning of the packet; of what lies behind the ports, zero. */
    static int at(Ipv4Packet packet, int offset) {
        return switch (offset) {
            case 0 -> VERSION_AND_LENGTH << 24 | packet.trafficClass() << 16 | packet.length();
            case 4 -> packet.fragmentation().identification() << 16
                    | (packet.fragmentation().dontFragment() ? 0x4000 : 0)
                    | (packet.fragmentation().moreFragments() ? 0x2000 : 0)
                    | packet.fragmentation().offset() >> 3;
            case 8 -> packet.timeToLive() << 24 | packet.protocol() << 16;
            case 12 -> packet.source().bits();
            case 16 -> packet.destination().bits();
            case 20 -> firstOf(packet.payload());
            default -> 0;
        };
    }

    private static int firstOf(IpPayload payload) {
        if (payload instanceof UdpDatagram datagram) {
            return datagram.sourcePort() << 16 | datagram.destinationPort();
        }
        if (payload instanceof TcpSegment segment) {
            return segment.sourcePort() << 16 | segment.destinationPort();
        }
        return payload instanceof IcmpMessage message ? message.type() << 24 | message.code() << 16 : 0;
    }
}
