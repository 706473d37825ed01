package netsh.network.packet;

/**
 * What a tunnel over IPv6 carries, behind a destination option that says how many more tunnels it may go into (RFC 2473,
 * section 4.1.1).
 *
 * @param limit how many more
 * @param payload what is carried
 */
public record LimitedPayload(int limit, IpPayload payload) implements IpPayload {
    /** Octets of the options header. */
    public static final int HEADER_LENGTH = 8;

    @Override
    public int protocol() {
        return IpProtocol.DESTINATION_OPTIONS;
    }

    @Override
    public int length() {
        return HEADER_LENGTH + payload.length();
    }
}
