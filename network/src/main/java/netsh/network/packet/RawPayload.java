package netsh.network.packet;

/**
 * Octets of a protocol that the lab does not know.
 *
 * @param etherType the protocol's number
 * @param octets the payload
 */
public record RawPayload(int etherType, Bytes octets) implements EthernetPayload {
    @Override
    public int length() {
        return octets.length();
    }
}
