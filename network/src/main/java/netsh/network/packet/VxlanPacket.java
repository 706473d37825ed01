package netsh.network.packet;

/**
 * An Ethernet frame on its way through a VXLAN (RFC 7348), as a UDP datagram carries it.
 *
 * @param identifier which of the networks the frame belongs to (VNI), 0-16777215
 * @param frame the frame, header and all
 */
public record VxlanPacket(int identifier, EthernetFrame frame) implements UdpData {
    /** Octets of the VXLAN header. */
    public static final int HEADER_LENGTH = 8;

    /** The largest network identifier. */
    public static final int MOST_IDENTIFIER = (1 << 24) - 1;

    @Override
    public int length() {
        return HEADER_LENGTH + frame.length();
    }
}
