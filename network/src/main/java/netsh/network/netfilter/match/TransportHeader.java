package netsh.network.netfilter.match;

import netsh.network.netfilter.PacketContext;
import netsh.network.packet.FragmentPayload;
import netsh.network.packet.IpPayload;
import netsh.network.packet.TcpSegment;
import netsh.network.packet.UdpDatagram;

/**
 * What rules look at in the header of a protocol with ports.
 *
 * @param sourcePort 0-65535
 * @param destinationPort 0-65535
 * @param tcpFlags TCP's flag octet; 0 for other protocols
 */
record TransportHeader(int sourcePort, int destinationPort, int tcpFlags) {
    /** The header of a packet; null where it has none, as a later fragment. */
    static TransportHeader of(PacketContext context) {
        IpPayload payload = context.payload();
        if (payload instanceof FragmentPayload fragment) {
            if (fragment.offset() != 0) {
                return null;
            }
            payload = fragment.whole();
        }
        if (payload instanceof UdpDatagram datagram) {
            return new TransportHeader(datagram.sourcePort(), datagram.destinationPort(), 0);
        }
        if (payload instanceof TcpSegment segment) {
            return new TransportHeader(segment.sourcePort(), segment.destinationPort(), segment.flags());
        }
        return null;
    }
}
