package netsh.network.addr;

/**
 * An IPv6 network: an address whose host bits are zero, and a length.
 *
 * @param address the network's address
 * @param length bits that count, 0-128
 */
public record Ipv6Prefix(Ipv6Address address, int length) {
    /** ::/0. */
    public static final Ipv6Prefix DEFAULT = new Ipv6Prefix(Ipv6Address.ANY, 0);

    /** Checks the length, and that no host bit is set. */
    public Ipv6Prefix {
        if (length < 0 || length > 128) {
            throw new IllegalArgumentException("not a prefix length: " + length);
        }
        if ((address.high() & ~highMask(length)) != 0 || (address.low() & ~lowMask(length)) != 0) {
            throw new IllegalArgumentException("host bits are set: " + address + "/" + length);
        }
    }

    /** The network of {@code length} bits that {@code address} lies in. */
    public static Ipv6Prefix containing(Ipv6Address address, int length) {
        return new Ipv6Prefix(
                new Ipv6Address(address.high() & highMask(length), address.low() & lowMask(length)), length);
    }

    /** Whether the network holds the address. */
    public boolean contains(Ipv6Address other) {
        return (other.high() & highMask(length)) == address.high() && (other.low() & lowMask(length)) == address.low();
    }

    private static long highMask(int length) {
        return length >= 64 ? -1L : length == 0 ? 0 : -1L << 64 - length;
    }

    private static long lowMask(int length) {
        return length <= 64 ? 0 : -1L << 128 - length;
    }

    @Override
    public String toString() {
        return address + "/" + length;
    }
}
