package netsh.network.netfilter;

import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;

/**
 * A set of addresses: those whose bits under a mask are given ones. The mask may have gaps.
 *
 * @param address the bits, none outside the mask
 * @param mask which bits count; of the address's family
 * @param inverted whether all other addresses are meant
 */
public record AddressMask(IpAddress address, IpAddress mask, boolean inverted) {
    private static final AddressMask ANY_IPV4 = new AddressMask(Ipv4Address.ANY, Ipv4Address.ANY, false);
    private static final AddressMask ANY_IPV6 = new AddressMask(Ipv6Address.ANY, Ipv6Address.ANY, false);

    /** Clears the address's bits outside the mask. */
    public AddressMask {
        address = and(address, mask);
    }

    /** All addresses of a family. */
    public static AddressMask any(IpFamily family) {
        return family == IpFamily.IPV4 ? ANY_IPV4 : ANY_IPV6;
    }

    /** Whether it says nothing. */
    public boolean isAny() {
        return !inverted && mask.isUnspecified();
    }

    /** Whether an address of the same family is meant. */
    public boolean contains(IpAddress candidate) {
        if (candidate instanceof Ipv4Address ipv4) {
            return ((ipv4.bits() & ((Ipv4Address) mask).bits()) == ((Ipv4Address) address).bits()) != inverted;
        }
        return and(candidate, mask).equals(address) != inverted;
    }

    /** How many leading bits the mask has, if it has no gaps; else -1. */
    public int prefixLength() {
        if (mask instanceof Ipv4Address ipv4) {
            int length = Integer.numberOfLeadingZeros(~ipv4.bits());
            return length == Integer.bitCount(ipv4.bits()) ? length : -1;
        }
        Ipv6Address ipv6 = (Ipv6Address) mask;
        int high = Long.numberOfLeadingZeros(~ipv6.high());
        int length = high == 64 ? 64 + Long.numberOfLeadingZeros(~ipv6.low()) : high;
        return length == Long.bitCount(ipv6.high()) + Long.bitCount(ipv6.low()) ? length : -1;
    }

    private static IpAddress and(IpAddress address, IpAddress mask) {
        if (address instanceof Ipv4Address ipv4) {
            return new Ipv4Address(ipv4.bits() & ((Ipv4Address) mask).bits());
        }
        Ipv6Address ipv6 = (Ipv6Address) address;
        Ipv6Address ipv6Mask = (Ipv6Address) mask;
        return new Ipv6Address(ipv6.high() & ipv6Mask.high(), ipv6.low() & ipv6Mask.low());
    }
}
