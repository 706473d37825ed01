package netsh.network.packet;

/** What an Ethernet frame carries. */
public sealed interface EthernetPayload permits ArpPacket, Ipv4Packet, Ipv6Packet, BridgeProtocolDataUnit, RawPayload, EthernetFrame {
    /** The protocol number that announces it, see {@link EtherType}. */
    int etherType();

    /** Octets on the wire, without the Ethernet header and without padding. */
    int length();
}
