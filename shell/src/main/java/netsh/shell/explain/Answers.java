package netsh.shell.explain;

import netsh.network.ipv4.SendOptions;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.packet.Bytes;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.TcpSegment;
import netsh.network.packet.UdpDatagram;

/**
 * What comes back to a port. TCP answers by itself. Whether the program behind a UDP port answers is its own affair, so
 * where it does not, a datagram is sent in its place: the way back is what the question is about.
 */
final class Answers {
    private Answers() {}

    /** Whether a payload answers what arrived at the end of a way. */
    static boolean isAnswer(Object payload, PacketWay way) {
        Object asked = way.lastPacket().map(Ipv4Packet::payload).orElse(null);
        if (asked instanceof UdpDatagram request) {
            return payload instanceof UdpDatagram answer
                    && answer.sourcePort() == request.destinationPort()
                    && answer.destinationPort() == request.sourcePort();
        }
        return asked instanceof TcpSegment request
                && payload instanceof TcpSegment answer
                && answer.sourcePort() == request.destinationPort()
                && answer.destinationPort() == request.sourcePort();
    }

    /** Answers the datagram that arrived at the end of a way. */
    static void sendFrom(NetworkNamespace namespace, PacketWay way) {
        Ipv4Packet packet = way.lastPacket().orElseThrow();
        UdpDatagram request = (UdpDatagram) packet.payload();
        namespace.ipv4().send(packet.destination(), packet.source(), SendOptions.DEFAULT,
                new UdpDatagram(request.destinationPort(), request.sourcePort(), Bytes.zeros(1)));
    }
}
