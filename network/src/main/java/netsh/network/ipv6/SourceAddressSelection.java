package netsh.network.ipv6;

import static netsh.network.ipv6.Ipv6AddressFlag.DEPRECATED;
import static netsh.network.ipv6.Ipv6AddressFlag.HOMEADDRESS;
import static netsh.network.ipv6.Ipv6AddressFlag.OPTIMISTIC;
import static netsh.network.ipv6.Ipv6AddressFlag.TEMPORARY;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.Ipv6Address;
import netsh.network.addr.Ipv6Prefix;
import netsh.network.link.Link;

/** Which of the host's addresses a packet leaves with: the rules of RFC 6724, section 5 (ipv6_dev_get_saddr). */
final class SourceAddressSelection {
    private record Label(Ipv6Prefix prefix, int number) {}

    /** The policy table of RFC 6724, section 2.1, as the kernel has it (ip6addrlbl_init_table), longest first. */
    private static final List<Label> LABELS = List.of(
            label("::1", 128, 0),
            label("::", 96, 3),
            label("::ffff:0:0", 96, 4),
            label("2001::", 32, 6),
            label("2001:10::", 28, 7),
            label("2002::", 16, 2),
            label("fc00::", 7, 5),
            label("::", 0, 1));

    private final Ipv6Stack stack;

    SourceAddressSelection(Ipv6Stack stack) {
        this.stack = stack;
    }

    private static Label label(String address, int length, int number) {
        return new Label(Ipv6Prefix.containing(Ipv6Address.of(address), length), number);
    }

    /** The source for a destination that is reached by a link; empty where no address will do. */
    Optional<Ipv6Address> choose(Ipv6Address destination, Link out) {
        Ipv6InterfaceAddress best = null;
        for (Ipv6Interface owner : candidates(destination, out)) {
            List<Ipv6InterfaceAddress> addresses = owner.addresses();
            for (int i = 0; i < addresses.size(); i++) {
                Ipv6InterfaceAddress address = addresses.get(i);
                boolean usable = !address.isTentative() || address.has(OPTIMISTIC);
                if (usable && (best == null || compare(address, best, destination, out) > 0)) {
                    best = address;
                }
            }
        }
        return best == null ? Optional.empty() : Optional.of(best.address());
    }

    /** Towards the own link only the own link's addresses count; else those of all links. */
    private Collection<Ipv6Interface> candidates(Ipv6Address destination, Link out) {
        boolean near = destination.isMulticast() || AddressScope.number(destination) <= 2;
        Ipv6Interface only = out == null ? null : stack.interfaceOrNull(out);
        if (only != null && (near && !destination.isLoopback() || only.isOn(Ipv6Setting.USE_OIF_ADDRS_ONLY))) {
            return List.of(only);
        }
        return stack.interfaces();
    }

    /** Positive where {@code one} is the better source. */
    private int compare(
            Ipv6InterfaceAddress one, Ipv6InterfaceAddress other, Ipv6Address destination, Link out) {
        int result = compareScopes(one, other, destination);
        if (result == 0) {
            result = compare(!isSecondChoice(one), !isSecondChoice(other));
        }
        if (result == 0) {
            result = compare(one.has(HOMEADDRESS), other.has(HOMEADDRESS));
        }
        if (result == 0) {
            result = compare(out == null || one.owner.link() == out, out == null || other.owner.link() == out);
        }
        if (result == 0) {
            int wanted = labelOf(destination);
            result = compare(labelOf(one.address()) == wanted, labelOf(other.address()) == wanted);
        }
        if (result == 0) {
            result = compare(!one.has(TEMPORARY), !other.has(TEMPORARY));
        }
        if (result == 0) {
            result = Integer.compare(commonLength(one, destination), commonLength(other, destination));
        }
        return result;
    }

    /** Rules 1 and 2: the destination itself; else the nearest scope that reaches it. */
    private static int compareScopes(Ipv6InterfaceAddress one, Ipv6InterfaceAddress other, Ipv6Address destination) {
        int same = compare(one.address().equals(destination), other.address().equals(destination));
        int scope = AddressScope.number(destination);
        return same != 0 ? same : Integer.compare(fitness(one, scope), fitness(other, scope));
    }

    private static int fitness(Ipv6InterfaceAddress address, int scope) {
        int own = AddressScope.number(address.address());
        return own >= scope ? -own : own - 128;
    }

    private static boolean isSecondChoice(Ipv6InterfaceAddress address) {
        return address.has(DEPRECATED) || address.has(OPTIMISTIC);
    }

    private static int labelOf(Ipv6Address address) {
        for (Label label : LABELS) {
            if (label.prefix.contains(address)) {
                return label.number;
            }
        }
        throw new IllegalStateException("the last label holds every address");
    }

    /** Bits that an address shares with the destination, counted within its network (rule 8). */
    private static int commonLength(Ipv6InterfaceAddress address, Ipv6Address destination) {
        long high = address.address().high() ^ destination.high();
        long low = address.address().low() ^ destination.low();
        int common = high != 0 ? Long.numberOfLeadingZeros(high) : 64 + Long.numberOfLeadingZeros(low);
        return Math.min(common, address.prefixLength());
    }

    private static int compare(boolean one, boolean other) {
        return Boolean.compare(one, other);
    }
}
