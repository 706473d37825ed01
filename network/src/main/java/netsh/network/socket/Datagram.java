package netsh.network.socket;

import netsh.network.addr.IpAddress;
import netsh.network.link.Link;
import netsh.network.packet.Bytes;
import netsh.network.packet.IpPayload;
import netsh.network.packet.UdpDatagram;

/**
 * What a socket received, with what IP_PKTINFO, IP_RECVTTL and IP_RECVTOS tell.
 *
 * @param source who sent it
 * @param destination who it was for
 * @param link the link it came in by
 * @param timeToLive hops that it could still have made
 * @param trafficClass its type of service
 * @param payload what it carries
 * @param timeNanos when it came, in virtual time
 */
public record Datagram(
        IpAddress source,
        IpAddress destination,
        Link link,
        int timeToLive,
        int trafficClass,
        IpPayload payload,
        long timeNanos) {
    /** The sender's UDP port; 0 for other protocols. */
    public int sourcePort() {
        return payload instanceof UdpDatagram datagram ? datagram.sourcePort() : 0;
    }

    /** The UDP data; empty for other protocols. */
    public Bytes data() {
        return payload instanceof UdpDatagram datagram ? datagram.octets() : Bytes.EMPTY;
    }
}
