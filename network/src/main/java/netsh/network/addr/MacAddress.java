package netsh.network.addr;

import java.util.Optional;

/**
 * An IEEE 802 MAC address.
 *
 * @param bits the address in the low 48 bits, first octet highest
 */
public record MacAddress(long bits) implements Comparable<MacAddress> {
    /** All zeros: no address. */
    public static final MacAddress ZERO = new MacAddress(0);

    /** All ones: everybody on the LAN. */
    public static final MacAddress BROADCAST = new MacAddress(0xffff_ffff_ffffL);

    private static final int LENGTH_BITS = 48;
    private static final long GROUP_BIT = 1L << 40;
    private static final long LOCAL_BIT = 1L << 41;

    /** Checks that nothing stands above the 48 bits. */
    public MacAddress {
        if (bits >>> LENGTH_BITS != 0) {
            throw new IllegalArgumentException("not a 48-bit address: " + Long.toHexString(bits));
        }
    }

    /** Reads six hexadecimal octets of one or two digits, separated by colons; empty where the text is not that. */
    public static Optional<MacAddress> parse(String text) {
        String[] octets = text.split(":", -1);
        if (octets.length != 6) {
            return Optional.empty();
        }
        long bits = 0;
        for (String octet : octets) {
            if (octet.isEmpty() || octet.length() > 2) {
                return Optional.empty();
            }
            for (int i = 0; i < octet.length(); i++) {
                if (Character.digit(octet.charAt(i), 16) < 0) {
                    return Optional.empty();
                }
            }
            bits = bits << 8 | Integer.parseInt(octet, 16);
        }
        return Optional.of(new MacAddress(bits));
    }

    /** The address of text that is known to be right, as constants are. */
    public static MacAddress of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a MAC address: " + text));
    }

    /** A unicast, locally administered address from 48 random bits (eth_random_addr of the kernel). */
    public static MacAddress random(long randomBits) {
        return new MacAddress(randomBits & BROADCAST.bits & ~GROUP_BIT | LOCAL_BIT);
    }

    /** Whether it names a group of stations; broadcast is one. */
    public boolean isMulticast() {
        return (bits & GROUP_BIT) != 0;
    }

    /** Whether it names everybody. */
    public boolean isBroadcast() {
        return bits == BROADCAST.bits;
    }

    /** Whether a station may own it: neither zero nor a group (is_valid_ether_addr). */
    public boolean isValidStation() {
        return bits != 0 && !isMulticast();
    }

    /** Octet {@code index} (0 the first), 0-255. */
    public int octet(int index) {
        return (int) (bits >>> 8 * (5 - index)) & 0xff;
    }

    /** Ordered as unsigned numbers, as memcmp orders the octets. */
    @Override
    public int compareTo(MacAddress other) {
        return Long.compare(bits, other.bits);
    }

    /** Written out: what a record gets is linked at run time, and each start would wait for it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof MacAddress address && address.bits == bits;
    }

    @Override
    public int hashCode() {
        return (int) (bits ^ bits >>> 24) * 0x9E3779B1;
    }

    /** Six two-digit lower-case octets, as iproute2 prints them. */
    @Override
    public String toString() {
        char[] text = new char[17];
        for (int i = 0; i < 6; i++) {
            int octet = octet(i);
            text[3 * i] = Character.forDigit(octet >> 4, 16);
            text[3 * i + 1] = Character.forDigit(octet & 0xf, 16);
            if (i < 5) {
                text[3 * i + 2] = ':';
            }
        }
        return new String(text);
    }
}
