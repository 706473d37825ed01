package netsh.network.packet;

/**
 * A UDP datagram (RFC 768).
 *
 * @param sourcePort 0-65535
 * @param destinationPort 0-65535
 * @param data what it carries
 */
public record UdpDatagram(int sourcePort, int destinationPort, UdpData data) implements IpPayload {
    /** Octets of the header. */
    public static final int HEADER_LENGTH = 8;

    /** The data as octets; of an overlay's frame, whose octets nobody but its tunnel reads, as many zeros. */
    public Bytes octets() {
        return data instanceof Bytes bytes ? bytes : Bytes.zeros(data.length());
    }

    @Override
    public int protocol() {
        return IpProtocol.UDP;
    }

    @Override
    public int length() {
        return HEADER_LENGTH + data.length();
    }
}
