package netsh.network.packet;

/**
 * A TCP segment (RFC 9293).
 *
 * @param sourcePort 0-65535
 * @param destinationPort 0-65535
 * @param sequence the number of the first octet, of 32 bits
 * @param acknowledgment the number that its sender expects next; counts with {@link #ACK} only
 * @param flags the flag octet, see the constants
 * @param window how many octets its sender takes, before scaling; 0-65535
 * @param options what else it says
 * @param data what it carries
 */
public record TcpSegment(
        int sourcePort,
        int destinationPort,
        int sequence,
        int acknowledgment,
        int flags,
        int window,
        TcpOptions options,
        Bytes data)
        implements IpPayload {
    public static final int FIN = 0x01;
    public static final int SYN = 0x02;
    public static final int RST = 0x04;
    public static final int PSH = 0x08;
    public static final int ACK = 0x10;
    public static final int URG = 0x20;
    public static final int ECE = 0x40;
    public static final int CWR = 0x80;

    /** Octets of the header without options. */
    public static final int HEADER_LENGTH = 20;

    @Override
    public int protocol() {
        return IpProtocol.TCP;
    }

    @Override
    public int length() {
        return HEADER_LENGTH + options.length() + data.length();
    }

    /** Whether a flag is set. */
    public boolean has(int flag) {
        return (flags & flag) != 0;
    }

    /** How many sequence numbers it takes: one for each octet, SYN and FIN. */
    public int sequenceLength() {
        return data.length() + (has(SYN) ? 1 : 0) + (has(FIN) ? 1 : 0);
    }

    /** The sequence number behind it. */
    public int end() {
        return sequence + sequenceLength();
    }

    /** The segment between other ports, as address translation makes it. */
    public TcpSegment withPorts(int newSourcePort, int newDestinationPort) {
        return new TcpSegment(
                newSourcePort, newDestinationPort, sequence, acknowledgment, flags, window, options, data);
    }

    /** The segment with other options. */
    public TcpSegment withOptions(TcpOptions newOptions) {
        return new TcpSegment(
                sourcePort, destinationPort, sequence, acknowledgment, flags, window, newOptions, data);
    }
}
