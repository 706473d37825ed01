package netsh.network.packet;

import java.util.Optional;

/**
 * A packet or frame in generic routing encapsulation (RFC 2784, RFC 2890).
 *
 * @param checksum whether there is a checksum
 * @param key which of several tunnels between the same ends it belongs to
 * @param sequence its number
 * @param content what it carries; a whole frame where the protocol is "transparent Ethernet bridging"
 */
public record GrePacket(boolean checksum, Optional<Integer> key, Optional<Integer> sequence, EthernetPayload content)
        implements IpPayload {
    private static final int FIELD_LENGTH = 4;

    /** Octets of a header with so much in it. */
    public static int headerLength(boolean checksum, boolean key, boolean sequence) {
        return FIELD_LENGTH * (1 + (checksum ? 1 : 0) + (key ? 1 : 0) + (sequence ? 1 : 0));
    }

    @Override
    public int protocol() {
        return IpProtocol.GRE;
    }

    @Override
    public int length() {
        return headerLength(checksum, key.isPresent(), sequence.isPresent()) + content.length();
    }
}
