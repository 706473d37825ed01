package netsh.network.netfilter.match;

import netsh.network.netfilter.PacketContext;
import netsh.network.packet.Bytes;
import netsh.network.packet.FragmentPayload;
import netsh.network.packet.IpPayload;
import netsh.network.packet.IpProtocol;
import netsh.network.packet.RawIpPayload;
import netsh.network.packet.UdpDatagram;

/**
 * What rules look at in the header of a protocol with ports.
 *
 * @param sourcePort 0-65535
 * @param destinationPort 0-65535
 * @param tcpFlags TCP's flag octet; 0 for other protocols
 */
record TransportHeader(int sourcePort, int destinationPort, int tcpFlags) {
    private static final int PORTS_LENGTH = 4;
    private static final int TCP_FLAGS_OFFSET = 13;

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
        return payload instanceof RawIpPayload raw ? ofOctets(raw) : null;
    }

    private static TransportHeader ofOctets(RawIpPayload payload) {
        Bytes octets = payload.octets();
        if (octets.length() < PORTS_LENGTH) {
            return null;
        }
        boolean tcp = payload.protocol() == IpProtocol.TCP && octets.length() > TCP_FLAGS_OFFSET;
        return new TransportHeader(
                octets.at(0) << 8 | octets.at(1),
                octets.at(2) << 8 | octets.at(3),
                tcp ? octets.at(TCP_FLAGS_OFFSET) : 0);
    }
}
