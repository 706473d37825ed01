package netsh.network.netfilter.conntrack;

import java.util.Optional;
import netsh.network.addr.Ipv4Address;

/**
 * What a translation may choose from (struct nf_nat_range2).
 *
 * @param addresses addresses; empty keeps the packet's own
 * @param ports ports or ICMP identifiers; empty lets the kernel choose where the own one is taken
 * @param choice how it chooses
 */
public record NatRange(Optional<Addresses> addresses, Optional<Ports> ports, Choice choice) {
    /** Nothing is to be changed. */
    static final NatRange NONE = new NatRange(Optional.empty(), Optional.empty(), Choice.PLAIN);

    /** A range with only addresses. */
    public static NatRange of(Addresses addresses) {
        return new NatRange(Optional.of(addresses), Optional.empty(), Choice.PLAIN);
    }

    /** The same range with one address. */
    public NatRange withAddress(Ipv4Address address) {
        return new NatRange(Optional.of(new Addresses(address, address)), ports, choice);
    }

    /**
     * Addresses from one to another.
     *
     * @param first the least
     * @param last the greatest
     */
    public record Addresses(Ipv4Address first, Ipv4Address last) {
        boolean contains(Ipv4Address address) {
            return first.compareTo(address) <= 0 && address.compareTo(last) <= 0;
        }
    }

    /**
     * Ports from one to another.
     *
     * @param first the least
     * @param last the greatest
     * @param base where the translation of a range to a range begins, as DNAT's {@code 53-60/53}; empty for none
     */
    public record Ports(int first, int last, Optional<Integer> base) {
        /** Ports without a base. */
        public static Ports of(int first, int last) {
            return new Ports(first, last, Optional.empty());
        }

        boolean contains(int port) {
            return first <= port && port <= last;
        }
    }

    /**
     * How one is chosen.
     *
     * @param random whether ports are chosen by chance
     * @param fullyRandom whether they are, even where the own one is free
     * @param persistent whether a source gets the same address for all destinations
     */
    public record Choice(boolean random, boolean fullyRandom, boolean persistent) {
        /** The own port where it is free. */
        public static final Choice PLAIN = new Choice(false, false, false);

        boolean isRandom() {
            return random || fullyRandom;
        }
    }
}
