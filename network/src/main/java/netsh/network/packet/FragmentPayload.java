package netsh.network.packet;

/**
 * A part of a payload, as an IP fragment carries it. It points into the whole, so that reassembly is bookkeeping.
 *
 * @param whole the payload that was cut
 * @param offset where the part begins, in octets
 * @param length how long it is, in octets
 */
public record FragmentPayload(IpPayload whole, int offset, int length) implements IpPayload {
    @Override
    public int protocol() {
        return whole.protocol();
    }
}
