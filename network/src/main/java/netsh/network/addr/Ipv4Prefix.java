package netsh.network.addr;

/**
 * An IPv4 network: an address whose host bits are zero, and a length.
 *
 * @param address the network's address
 * @param length bits that count, 0-32
 */
public record Ipv4Prefix(Ipv4Address address, int length) {
    /** 0.0.0.0/0. */
    public static final Ipv4Prefix DEFAULT = new Ipv4Prefix(Ipv4Address.ANY, 0);

    /** Checks the length, and that no host bit is set. */
    public Ipv4Prefix {
        if (length < 0 || length > 32) {
            throw new IllegalArgumentException("not a prefix length: " + length);
        }
        if ((address.bits() & ~mask(length)) != 0) {
            throw new IllegalArgumentException("host bits are set: " + address + "/" + length);
        }
    }

    /** The network of {@code length} bits that {@code address} lies in. */
    public static Ipv4Prefix containing(Ipv4Address address, int length) {
        return new Ipv4Prefix(new Ipv4Address(address.bits() & mask(length)), length);
    }

    /** The network mask of a length, as address bits. */
    public static int mask(int length) {
        return length == 0 ? 0 : -1 << 32 - length;
    }

    /** Whether the network holds the address. */
    public boolean contains(Ipv4Address other) {
        return (other.bits() & mask(length)) == address.bits();
    }

    /** The network's mask, e.g. 255.255.255.0. */
    public Ipv4Address netmask() {
        return new Ipv4Address(mask(length));
    }

    /** The address with all host bits set. */
    public Ipv4Address broadcast() {
        return new Ipv4Address(address.bits() | ~mask(length));
    }

    @Override
    public String toString() {
        return address + "/" + length;
    }
}
