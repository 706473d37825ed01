package netsh.network.packet;

/** What a UDP datagram carries: plain octets, or a frame of an overlay network. */
public sealed interface UdpData permits Bytes, VxlanPacket {
    /** Octets on the wire. */
    int length();
}
