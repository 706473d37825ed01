package netsh.network.netfilter.match;

import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.netfilter.PacketTest;
import netsh.network.netfilter.RuleEnvironment;
import netsh.network.packet.Ipv4Packet;

/**
 * Asks whether addresses lie in ranges (xt_iprange).
 *
 * @param source the packet's source, where it is asked for
 * @param destination the packet's destination, where it is asked for
 */
public record IprangeMatch(Optional<AddressRange> source, Optional<AddressRange> destination) implements Match {
    /**
     * Addresses from one to another.
     *
     * @param first the least
     * @param last the greatest; where it is less than the first, no address is meant
     * @param inverted whether all other addresses are meant
     */
    public record AddressRange(Ipv4Address first, Ipv4Address last, boolean inverted) {
        boolean matches(Ipv4Address address) {
            return (first.compareTo(address) <= 0 && address.compareTo(last) <= 0) != inverted;
        }
    }

    @Override
    public PacketTest test(RuleEnvironment environment) {
        return context -> context.packet instanceof Ipv4Packet packet
                && (source.isEmpty() || source.get().matches(packet.source()))
                && (destination.isEmpty() || destination.get().matches(packet.destination()));
    }
}
