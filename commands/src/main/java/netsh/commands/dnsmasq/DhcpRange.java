package netsh.commands.dnsmasq;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv4Prefix;

/**
 * Addresses that are given out (--dhcp-range).
 *
 * @param first the lowest
 * @param last the highest
 * @param netmask the network's mask; empty where the interface's is meant
 * @param broadcast the broadcast address, where it was said
 * @param leaseSeconds how long an address is lent; {@link #INFINITE} for ever
 * @param fixed whether only configured hosts get addresses ("static")
 * @param setTag a tag that clients of this range get
 * @param tags tags that a client must have
 */
record DhcpRange(
        Ipv4Address first,
        Ipv4Address last,
        Optional<Ipv4Address> netmask,
        Optional<Ipv4Address> broadcast,
        long leaseSeconds,
        boolean fixed,
        Optional<String> setTag,
        List<String> tags) {
    static final long INFINITE = 0xffff_ffffL;
    static final long DEFAULT_LEASE_SECONDS = 3600;
    private static final long LEAST_LEASE_SECONDS = 120;
    private static final String BAD = "bad dhcp-range";

    /** The range of an option's argument. */
    static DhcpRange parse(String argument) throws BadOption {
        List<String> words = new ArrayList<>(Arrays.asList(argument.split(",", -1)));
        Optional<String> setTag = Optional.empty();
        List<String> tags = new ArrayList<>();
        while (!words.isEmpty() && (words.get(0).startsWith("tag:") || words.get(0).startsWith("set:"))) {
            String word = words.remove(0);
            if (word.startsWith("tag:")) {
                tags.add(word.substring(4));
            } else {
                setTag = Optional.of(word.substring(4));
            }
        }
        if (words.size() < 2) {
            throw new BadOption(BAD);
        }
        Ipv4Address first = address(words.get(0));
        boolean fixed = words.get(1).equals("static");
        Ipv4Address last = fixed ? first : address(words.get(1));
        boolean swapped = first.compareTo(last) > 0;
        return withRest(
                words.subList(2, words.size()), swapped ? last : first, swapped ? first : last, fixed, setTag, tags);
    }

    private static DhcpRange withRest(
            List<String> rest,
            Ipv4Address first,
            Ipv4Address last,
            boolean fixed,
            Optional<String> setTag,
            List<String> tags)
            throws BadOption {
        int next = 0;
        Optional<Ipv4Address> netmask = Optional.empty();
        Optional<Ipv4Address> broadcast = Optional.empty();
        if (next < rest.size() && rest.get(next).indexOf('.') >= 0) {
            netmask = Optional.of(address(rest.get(next++)));
            if (!isMask(netmask.get()) || !sameNetwork(first, last, netmask.get())) {
                throw new BadOption(isMask(netmask.get()) ? "inconsistent DHCP range" : BAD);
            }
        }
        if (next < rest.size() && rest.get(next).indexOf('.') >= 0) {
            broadcast = Optional.of(address(rest.get(next++)));
        }
        long lease = next < rest.size() ? leaseTime(rest.get(next++)) : DEFAULT_LEASE_SECONDS;
        if (next < rest.size()) {
            throw new BadOption(BAD);
        }
        return new DhcpRange(first, last, netmask, broadcast, lease, fixed, setTag, tags);
    }

    private static Ipv4Address address(String text) throws BadOption {
        return Ipv4Address.parse(text).orElseThrow(() -> new BadOption(BAD));
    }

    private static boolean isMask(Ipv4Address mask) {
        int hostBits = ~mask.bits();
        return (hostBits & hostBits + 1) == 0;
    }

    private static boolean sameNetwork(Ipv4Address one, Ipv4Address other, Ipv4Address mask) {
        return (one.bits() & mask.bits()) == (other.bits() & mask.bits());
    }

    /** Seconds, or a number with s, m, h, d or w, or "infinite"; at least two minutes. */
    static long leaseTime(String text) throws BadOption {
        if (text.equals("infinite")) {
            return INFINITE;
        }
        if (text.equals("deprecated") || text.isEmpty()) {
            throw new BadOption(BAD);
        }
        char unit = Character.toLowerCase(text.charAt(text.length() - 1));
        long factor =
                switch (unit) {
                    case 's' -> 1;
                    case 'm' -> 60;
                    case 'h' -> 3600;
                    case 'd' -> 86_400;
                    case 'w' -> 604_800;
                    default -> 0;
                };
        String digits = factor == 0 ? text : text.substring(0, text.length() - 1);
        if (digits.isEmpty() || digits.length() > 9 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new BadOption(BAD);
        }
        return Math.max(LEAST_LEASE_SECONDS, Long.parseLong(digits) * Math.max(1, factor));
    }

    /** Whether an address lies in it. */
    boolean contains(Ipv4Address address) {
        return first.compareTo(address) <= 0 && address.compareTo(last) <= 0;
    }

    /** Whether an interface with this address and mask length serves it. */
    boolean isServedBy(Ipv4Address own, int prefixLength) {
        int mask = netmask.map(Ipv4Address::bits).orElse(Ipv4Prefix.mask(prefixLength));
        return (own.bits() & mask) == (first.bits() & mask);
    }
}
