package netsh.network.ipv6;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import netsh.network.addr.Ipv6Address;

/**
 * An address that a link shall get (RTM_NEWADDR).
 *
 * @param address the link's own address
 * @param prefixLength bits of the network, 0-128; of the peer's where there is one
 * @param peer the address at the other end
 * @param flags those that may be asked for: NODAD, OPTIMISTIC, HOMEADDRESS, MANAGETEMPADDR, NOPREFIXROUTE, MCAUTOJOIN
 * @param lifetimes how long it may be used
 * @param metric the metric of the route to its prefix; 0 for the kernel's 256
 */
public record Ipv6AddressRequest(
        Ipv6Address address,
        int prefixLength,
        Optional<Ipv6Address> peer,
        Set<Ipv6AddressFlag> flags,
        Lifetimes lifetimes,
        int metric) {
    /** Copies the flags. */
    public Ipv6AddressRequest {
        flags = flags.isEmpty() ? EnumSet.noneOf(Ipv6AddressFlag.class) : EnumSet.copyOf(flags);
    }

    /** A permanent address without anything special. */
    public static Ipv6AddressRequest of(Ipv6Address address, int prefixLength) {
        return new Ipv6AddressRequest(
                address,
                prefixLength,
                Optional.empty(),
                EnumSet.noneOf(Ipv6AddressFlag.class),
                Lifetimes.INFINITE,
                0);
    }
}
