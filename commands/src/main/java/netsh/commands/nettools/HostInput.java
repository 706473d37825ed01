package netsh.commands.nettools;

import java.util.Optional;
import netsh.commands.resolver.Resolver;
import netsh.commands.resolver.ResolverException;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv4Prefix;
import netsh.network.addr.Ipv6Address;

/** Addresses as net-tools read them: figures, names, and the word "default" (INET_resolve of lib/inet.c). */
final class HostInput {
    private final Resolver resolver;

    HostInput(Resolver resolver) {
        this.resolver = resolver;
    }

    /** The IPv4 address of a word; the failure carries what herror(3) says, without exit status of its own. */
    Ipv4Address ipv4(String word) throws NetToolsFailure {
        if (word.equals("default")) {
            return Ipv4Address.ANY;
        }
        if (word.isEmpty()) {
            throw new NetToolsFailure(1, "Unknown server error");
        }
        if (word.matches("[0-9.]+") && Resolver.figures(word).isEmpty()) {
            throw new NetToolsFailure(1, word + ": Unknown host");
        }
        try {
            IpAddress address = resolver.lookUp(word, Resolver.Family.IPV4).get(0);
            return (Ipv4Address) address;
        } catch (ResolverException failure) {
            throw new NetToolsFailure(1, word + ": " + sentence(word, failure));
        }
    }

    private static String sentence(String word, ResolverException failure) {
        boolean cannotBeName = word.startsWith("-") || word.matches("[0-9.]+") || word.indexOf('/') >= 0;
        return cannotBeName || failure.reason() == ResolverException.Reason.UNKNOWN
                ? "Unknown host"
                : "Host name lookup failure";
    }

    /** The IPv6 address of a word, if it is one in figures. */
    Optional<Ipv6Address> ipv6(String word) {
        return word.equals("default") ? Optional.of(Ipv6Address.ANY) : Ipv6Address.parse(word);
    }

    /**
     * The mask of the length behind a slash, as net-tools compute it: lengths above 32 count modulo 32.
     *
     * @return empty where the text is no number
     */
    static Optional<Ipv4Address> maskOfLength(String text) {
        if (!text.matches("[0-9]{1,9}")) {
            return Optional.empty();
        }
        int length = Integer.parseInt(text);
        if (length == 0) {
            return Optional.of(Ipv4Address.ANY);
        }
        return Optional.of(new Ipv4Address(Ipv4Prefix.mask((length - 1) % 32 + 1)));
    }

    /** The length that the class of an address has (inet_abc_len); negative for an address of no class. */
    static int classLength(Ipv4Address address) {
        int bits = address.bits();
        if (address.isUnspecified() || address.isLimitedBroadcast()) {
            return address.isUnspecified() ? 0 : 32;
        }
        if (bits >= 0) {
            return 8;
        }
        if (bits >>> 30 == 2) {
            return 16;
        }
        return bits >>> 29 == 6 ? 24 : -1;
    }
}
