package netsh.commands.iptables.extension;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv4Prefix;
import netsh.network.addr.Ipv6Address;
import netsh.network.netfilter.AddressMask;
import netsh.network.netfilter.IpFamily;

/** Addresses with masks as rules are written with them. */
public final class Addresses {
    private static final int IPV4_BITS = 32;
    private static final int IPV6_BITS = 128;

    private Addresses() {}

    /** Reads {@code ADDRESS[/MASK][,...]}. */
    public static List<AddressMask> parse(String text, IpFamily family, boolean inverted, Hosts hosts)
            throws XtablesException {
        List<AddressMask> masks = new ArrayList<>();
        for (String word : text.split(",", -1)) {
            int slash = word.indexOf('/');
            String address = slash < 0 ? word : word.substring(0, slash);
            IpAddress mask = slash < 0 ? hostMask(family) : mask(word.substring(slash + 1), family);
            List<IpAddress> meant = mask.isUnspecified() ? List.of(mask) : addresses(address, family, hosts);
            meant.forEach(each -> masks.add(new AddressMask(each, mask, inverted)));
        }
        return masks;
    }

    private static IpAddress hostMask(IpFamily family) {
        return family == IpFamily.IPV4 ? Ipv4Address.LIMITED_BROADCAST : new Ipv6Address(-1, -1);
    }

    private static IpAddress mask(String text, IpFamily family) throws XtablesException {
        int bits = family == IpFamily.IPV4 ? IPV4_BITS : IPV6_BITS;
        Optional<Long> length = Numbers.parse(text, bits);
        if (length.isPresent()) {
            int wanted = length.get().intValue();
            return family == IpFamily.IPV4
                    ? new Ipv4Address(Ipv4Prefix.mask(wanted))
                    : new Ipv6Address(
                            wanted >= 64 ? -1 : wanted == 0 ? 0 : -1L << 64 - wanted,
                            wanted <= 64 ? 0 : -1L << IPV6_BITS - wanted);
        }
        Optional<? extends IpAddress> written =
                family == IpFamily.IPV4 ? Ipv4Address.parse(text) : Ipv6Address.parse(text);
        if (written.isEmpty()) {
            throw XtablesException.parameter("invalid mask `" + text + "' specified");
        }
        return written.get();
    }

    private static List<IpAddress> addresses(String text, IpFamily family, Hosts hosts) throws XtablesException {
        Optional<? extends IpAddress> figures = family == IpFamily.IPV4 ? ipv4(text) : Ipv6Address.parse(text);
        List<IpAddress> addresses = figures.isPresent() ? List.of(figures.get()) : hosts.addresses(text, family);
        if (addresses.isEmpty()) {
            throw XtablesException.parameter("host/network `" + text + "' not found");
        }
        return addresses;
    }

    /**
     * Reads up to four numbers, dotted: fewer than four fill from the left, as network numbers; a single hexadecimal
     * one is a whole address.
     */
    private static Optional<Ipv4Address> ipv4(String text) {
        if (text.startsWith("0x")) {
            return Numbers.parse(text, 0xffff_ffffL).map(bits -> new Ipv4Address(bits.intValue()));
        }
        String[] parts = text.split("\\.", -1);
        int bits = 0;
        if (parts.length > 4) {
            return Optional.empty();
        }
        for (int i = 0; i < parts.length; i++) {
            Optional<Long> octet = Numbers.parse(parts[i], 255);
            if (octet.isEmpty()) {
                return Optional.empty();
            }
            bits |= octet.get().intValue() << 24 - 8 * i;
        }
        return Optional.of(new Ipv4Address(bits));
    }

    /** As listings show it: without the mask of a single host, and all addresses as {@code 0.0.0.0/0}. */
    public static String listed(AddressMask mask) {
        int bits = mask.address().bitLength();
        return mask.prefixLength() == bits ? mask.address().toString() : saved(mask);
    }

    /** As saved rules show it, always with its mask. */
    public static String saved(AddressMask mask) {
        int length = mask.prefixLength();
        return mask.address() + "/" + (length < 0 ? mask.mask().toString() : Integer.toString(length));
    }
}
