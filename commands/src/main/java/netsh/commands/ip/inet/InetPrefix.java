package netsh.commands.ip.inet;

import java.util.Optional;
import netsh.commands.grammar.CommandLineException;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv4Prefix;
import netsh.network.addr.Ipv6Address;

/**
 * An address with a length, as typed (inet_prefix of iproute2). "default", "any" and "all" have no address.
 *
 * @param family its family; UNSPECIFIED for the words without an address where none is known
 * @param address the address, host bits and all
 * @param length how many bits count
 * @param lengthGiven whether a length was typed
 */
public record InetPrefix(Family family, Optional<IpAddress> address, int length, boolean lengthGiven) {
    /** The status of iproute2 where an address makes no sense. */
    private static final int EXIT_BAD_ADDRESS = 1;

    /** Reads a prefix (get_prefix). */
    public static InetPrefix read(String word, Family family) throws CommandLineException {
        return parse(word, family).orElseThrow(() -> new CommandLineException(
                "Error: " + family.words() + " prefix is expected rather than \"" + word + "\".", EXIT_BAD_ADDRESS));
    }

    /** Reads an address (get_addr). */
    public static IpAddress address(String word, Family family) throws CommandLineException {
        return host(word, family).orElseThrow(() -> new CommandLineException(
                "Error: " + family.words() + " address is expected rather than \"" + word + "\".", EXIT_BAD_ADDRESS));
    }

    private static Optional<InetPrefix> parse(String word, Family family) {
        if (word.equals("default") || word.equals("any") || word.equals("all")) {
            return Optional.of(new InetPrefix(family, Optional.empty(), 0, true));
        }
        int slash = word.indexOf('/');
        Optional<IpAddress> address = host(slash < 0 ? word : word.substring(0, slash), family);
        if (address.isEmpty()) {
            return Optional.empty();
        }
        int bits = address.get().bitLength();
        if (slash < 0) {
            return Optional.of(new InetPrefix(Family.of(address.get()), address, bits, false));
        }
        int length = length(word.substring(slash + 1), bits);
        return length < 0
                ? Optional.empty()
                : Optional.of(new InetPrefix(Family.of(address.get()), address, length, true));
    }

    /** A length, or an IPv4 mask; negative where the text is neither. */
    private static int length(String text, int most) {
        Optional<Long> number = Numbers.unsigned(text, most);
        if (number.isPresent()) {
            return number.get().intValue();
        }
        Optional<Ipv4Address> mask = most == 32 ? ipv4(text) : Optional.empty();
        return mask.map(found -> maskLength(found.bits())).orElse(-1);
    }

    private static int maskLength(int mask) {
        int length = Integer.bitCount(mask);
        return mask == Ipv4Prefix.mask(length) ? length : -1;
    }

    private static Optional<IpAddress> host(String word, Family family) {
        if (word.equals("default") || word.equals("any") || word.equals("all")) {
            return Optional.of(family == Family.INET6 ? Ipv6Address.ANY : Ipv4Address.ANY);
        }
        if (word.indexOf(':') >= 0) {
            return family == Family.INET ? Optional.empty() : Ipv6Address.parse(word).map(IpAddress.class::cast);
        }
        return family == Family.INET6 ? Optional.empty() : ipv4(word).map(IpAddress.class::cast);
    }

    /** One to four numbers; what is missing is zero (get_addr_ipv4). */
    private static Optional<Ipv4Address> ipv4(String word) {
        String[] parts = word.split("\\.", -1);
        if (parts.length > 4) {
            return Optional.empty();
        }
        int bits = 0;
        for (int i = 0; i < parts.length; i++) {
            Optional<Long> octet = Numbers.unsigned(parts[i], 255);
            if (octet.isEmpty()) {
                return Optional.empty();
            }
            bits |= octet.get().intValue() << 24 - 8 * i;
        }
        return Optional.of(new Ipv4Address(bits));
    }

    /** The address, or the family's "any" address. */
    public IpAddress addressOrAny() {
        return address.orElse(family == Family.INET6 ? Ipv6Address.ANY : Ipv4Address.ANY);
    }

    /** Whether the first {@code bits} bits of the address are those of another (inet_addr_match). */
    public boolean matches(IpAddress other, int bits) {
        if (Family.of(other) != family && family != Family.UNSPECIFIED) {
            return false;
        }
        return bits == 0 || samePrefix(addressOrAny(), other, bits);
    }

    private static boolean samePrefix(IpAddress a, IpAddress b, int bits) {
        if (a instanceof Ipv4Address first && b instanceof Ipv4Address second) {
            return ((first.bits() ^ second.bits()) & Ipv4Prefix.mask(bits)) == 0;
        }
        if (a instanceof Ipv6Address first && b instanceof Ipv6Address second) {
            long high = first.high() ^ second.high();
            long low = first.low() ^ second.low();
            return bits <= 64 ? bits == 0 || high >>> 64 - bits == 0 : high == 0 && low >>> 128 - bits == 0;
        }
        return false;
    }
}
