package netsh.network.packet;

/**
 * An IP packet as the payload of another one (RFC 2003, RFC 2473, RFC 4213).
 *
 * @param packet the packet inside, of IPv4 or IPv6
 */
public record EncapsulatedPacket(EthernetPayload packet) implements IpPayload {
    @Override
    public int protocol() {
        return packet instanceof Ipv4Packet ? IpProtocol.IPIP : IpProtocol.IPV6;
    }

    @Override
    public int length() {
        return packet.length();
    }
}
