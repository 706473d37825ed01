package netsh.network.packet;

/** What an IP packet of either family carries. */
public sealed interface IpPayload
        permits IcmpMessage, Icmpv6Message, UdpDatagram, TcpSegment, RawIpPayload, FragmentPayload, EncapsulatedPacket,
        GrePacket, LimitedPayload {
    /** The protocol number that announces it, see {@link IpProtocol}. */
    int protocol();

    /** Octets on the wire. */
    int length();
}
