package netsh.commands.busybox.ip;

import java.util.Optional;
import netsh.commands.busybox.AppletFailure;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv4Prefix;
import netsh.network.addr.Ipv6Address;

/**
 * An address with a length. Busybox reads a word that is no address as if it were "default".
 *
 * @param address the address; empty for "default"
 * @param length how many bits count
 * @param lengthGiven whether a length was typed
 */
record Prefix(Optional<IpAddress> address, int length, boolean lengthGiven) {
    static Prefix read(String word) throws AppletFailure {
        int slash = word.indexOf('/');
        String host = slash < 0 ? word : word.substring(0, slash);
        Optional<IpAddress> address = parse(host);
        if (address.isEmpty()) {
            return new Prefix(address, 0, true);
        }
        int most = address.get().bitLength();
        if (slash < 0) {
            return new Prefix(address, most, false);
        }
        String text = word.substring(slash + 1);
        int length = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : maskLength(text);
        if (length < 0 || length > most) {
            throw AppletFailure.of("an inet prefix is expected rather than \"" + host + "\"");
        }
        return new Prefix(address, length, true);
    }

    private static int maskLength(String text) {
        Optional<Ipv4Address> mask = Ipv4Address.parse(text);
        int length = mask.map(found -> Integer.bitCount(found.bits())).orElse(-1);
        return length >= 0 && mask.get().bits() == Ipv4Prefix.mask(length) ? length : -1;
    }

    private static Optional<IpAddress> parse(String text) {
        return text.indexOf(':') >= 0
                ? Ipv6Address.parse(text).map(IpAddress.class::cast)
                : Ipv4Address.parse(text).map(IpAddress.class::cast);
    }

    /** An address alone; a word that is none is refused. */
    static IpAddress address(String word) throws AppletFailure {
        return parse(word).orElseThrow(
                () -> AppletFailure.of("an inet address is expected rather than \"" + word + "\""));
    }

    boolean isIpv6() {
        return address.orElse(Ipv4Address.ANY) instanceof Ipv6Address;
    }

    /** The IPv4 address; 0.0.0.0 where there is none. */
    Ipv4Address ipv4() {
        return address.orElse(Ipv4Address.ANY) instanceof Ipv4Address ipv4 ? ipv4 : Ipv4Address.ANY;
    }

    /** Whether another address begins with this one's bits. */
    boolean contains(IpAddress other) {
        if (address.isEmpty()) {
            return true;
        }
        if (other instanceof Ipv4Address ipv4 && address.get() instanceof Ipv4Address own) {
            return ((own.bits() ^ ipv4.bits()) & Ipv4Prefix.mask(length)) == 0;
        }
        return address.get().equals(other);
    }
}
