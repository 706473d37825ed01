package netsh.network.addr;

import java.util.Optional;

/**
 * An IPv4 address.
 *
 * @param bits the four octets, the first highest
 */
public record Ipv4Address(int bits) implements IpAddress, Comparable<Ipv4Address> {
    /** 0.0.0.0. */
    public static final Ipv4Address ANY = new Ipv4Address(0);

    /** 255.255.255.255, everybody on this link. */
    public static final Ipv4Address LIMITED_BROADCAST = new Ipv4Address(-1);

    /** Reads four decimal octets, all written out; empty where the text is anything else (inet_pton). */
    public static Optional<Ipv4Address> parse(String text) {
        int bits = 0;
        int octets = 0;
        int value = -1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '.';
            if (c >= '0' && c <= '9') {
                if (value == 0) {
                    return Optional.empty();
                }
                value = Math.max(value, 0) * 10 + c - '0';
                if (value > 255) {
                    return Optional.empty();
                }
            } else if (c == '.' && value >= 0 && octets < 4) {
                bits = bits << 8 | value;
                octets++;
                value = -1;
            } else {
                return Optional.empty();
            }
        }
        return octets == 4 ? Optional.of(new Ipv4Address(bits)) : Optional.empty();
    }

    /** The address of text that is known to be right, as constants are. */
    public static Ipv4Address of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not an IPv4 address: " + text));
    }

    @Override
    public int bitLength() {
        return 32;
    }

    @Override
    public boolean isMulticast() {
        return bits >>> 28 == 0xe;
    }

    @Override
    public boolean isUnspecified() {
        return bits == 0;
    }

    @Override
    public boolean isLoopback() {
        return bits >>> 24 == 127;
    }

    /** Whether it is 255.255.255.255. */
    public boolean isLimitedBroadcast() {
        return bits == -1;
    }

    /** Whether it is in 0.0.0.0/8 (ipv4_is_zeronet). */
    public boolean isZeroNet() {
        return bits >>> 24 == 0;
    }

    /** Whether it is link-local, 169.254.0.0/16 (RFC 3927). */
    public boolean isLinkLocal() {
        return bits >>> 16 == 0xa9fe;
    }

    /** The Ethernet group that carries this multicast address (RFC 1112, section 6.4). */
    public MacAddress multicastMac() {
        return new MacAddress(0x0100_5e00_0000L | bits & 0x7f_ffffL);
    }

    /** Ordered as unsigned numbers. */
    @Override
    public int compareTo(Ipv4Address other) {
        return Integer.compareUnsigned(bits, other.bits);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ipv4Address address && address.bits == bits;
    }

    @Override
    public int hashCode() {
        return bits * 0x9E3779B1;
    }

    @Override
    public String toString() {
        return (bits >>> 24) + "." + (bits >>> 16 & 0xff) + "." + (bits >>> 8 & 0xff) + "." + (bits & 0xff);
    }
}
