package netsh.network.addr;

import java.util.Optional;

/**
 * An IPv6 address.
 *
 * @param high the first eight octets
 * @param low the last eight
 */
public record Ipv6Address(long high, long low) implements IpAddress, Comparable<Ipv6Address> {
    /** The unspecified address, ::. */
    public static final Ipv6Address ANY = new Ipv6Address(0, 0);

    /** ::1. */
    public static final Ipv6Address LOOPBACK = new Ipv6Address(0, 1);

    /** ff02::1, all nodes on the link. */
    public static final Ipv6Address ALL_NODES = new Ipv6Address(0xff02L << 48, 1);

    /** ff02::2, all routers on the link. */
    public static final Ipv6Address ALL_ROUTERS = new Ipv6Address(0xff02L << 48, 2);

    /** Written out, as {@link #hashCode} is: those that a record gets are linked at run time, and each start waits for them. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Ipv6Address address && address.high == high && address.low == low;
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(high) + Long.hashCode(low);
    }

    /** Reads the text forms of RFC 4291, section 2.2; empty where the text is none of them (inet_pton). */
    public static Optional<Ipv6Address> parse(String text) {
        return Ipv6Text.parse(text);
    }

    /** The address of text that is known to be right, as constants are. */
    public static Ipv6Address of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not an IPv6 address: " + text));
    }

    /** The link-local address of a MAC address: fe80::/64 and the modified EUI-64 (RFC 4291, appendix A). */
    public static Ipv6Address linkLocal(MacAddress mac) {
        return new Ipv6Address(0xfe80L << 48, eui64(mac));
    }

    /** The link-local address of one of several links with a MAC address, told apart by a number (addrconf_ifid_eui48). */
    public static Ipv6Address linkLocal(MacAddress mac, int number) {
        long bits = mac.bits();
        return new Ipv6Address(0xfe80L << 48, bits >>> 24 << 40 | (long) number << 24 | bits & 0xff_ffffL);
    }

    /** The modified EUI-64 of a MAC address. */
    public static long eui64(MacAddress mac) {
        long bits = mac.bits() ^ 1L << 41;
        return bits >>> 24 << 40 | 0xff_fe00_0000L | bits & 0xff_ffffL;
    }

    /** Group {@code index} of sixteen bits, 0 the first. */
    public int group(int index) {
        long half = index < 4 ? high : low;
        return (int) (half >>> 16 * (3 - (index & 3))) & 0xffff;
    }

    /** The group that a node with this address listens to for neighbour solicitations (RFC 4291, section 2.7.1). */
    public Ipv6Address solicitedNode() {
        return new Ipv6Address(0xff02L << 48, 0x1_ff00_0000L | low & 0xff_ffffL);
    }

    /** The Ethernet group that carries this multicast address (RFC 2464, section 7). */
    public MacAddress multicastMac() {
        return new MacAddress(0x3333_0000_0000L | low & 0xffff_ffffL);
    }

    @Override
    public int bitLength() {
        return 128;
    }

    @Override
    public boolean isMulticast() {
        return high >>> 56 == 0xff;
    }

    @Override
    public boolean isUnspecified() {
        return (high | low) == 0;
    }

    @Override
    public boolean isLoopback() {
        return high == 0 && low == 1;
    }

    /** Whether it is in fe80::/10. */
    public boolean isLinkLocal() {
        return high >>> 54 == 0x3fa;
    }

    /** The scope field of a multicast address (RFC 4291, section 2.7): 1 interface, 2 link, 5 site, 14 global. */
    public int multicastScope() {
        return (int) (high >>> 48) & 0xf;
    }

    /** Ordered as unsigned numbers. */
    @Override
    public int compareTo(Ipv6Address other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }

    /** The canonical text of RFC 5952. */
    @Override
    public String toString() {
        return Ipv6Text.print(this);
    }
}
