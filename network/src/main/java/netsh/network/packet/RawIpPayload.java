package netsh.network.packet;

/**
 * Octets of a protocol that the lab does not know.
 *
 * @param protocol the protocol's number
 * @param octets the payload
 */
public record RawIpPayload(int protocol, Bytes octets) implements IpPayload {
    @Override
    public int length() {
        return octets.length();
    }
}
