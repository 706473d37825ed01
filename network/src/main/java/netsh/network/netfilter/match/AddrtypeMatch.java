package netsh.network.netfilter.match;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import netsh.network.addr.Ipv4Address;
import netsh.network.link.Link;
import netsh.network.netfilter.Hook;
import netsh.network.netfilter.Ipv4Services;
import netsh.network.netfilter.Ipv4Services.AddressType;
import netsh.network.netfilter.PacketTest;
import netsh.network.netfilter.RuleEnvironment;
import netsh.network.packet.Ipv4Packet;

/**
 * Asks what addresses are to this host (xt_addrtype).
 *
 * @param source types of the source, where it is asked for
 * @param destination types of the destination, where it is asked for
 * @param limit whether only the addresses of one link are looked at
 */
public record AddrtypeMatch(Optional<Types> source, Optional<Types> destination, InterfaceLimit limit)
        implements Match {
    /**
     * Types of addresses.
     *
     * @param types the types
     * @param inverted whether all other types are meant
     */
    public record Types(Set<AddressType> types, boolean inverted) {
        /** Keeps its own copy. */
        public Types {
            types = Set.copyOf(types);
        }
    }

    /** Whose addresses are looked at. */
    public enum InterfaceLimit {
        NONE,
        IN,
        OUT
    }

    @Override
    public PacketTest test(RuleEnvironment environment) {
        return context -> {
            Link link = switch (limit) {
                case NONE -> null;
                case IN -> context.in;
                case OUT -> context.out;
            };
            return context.packet instanceof Ipv4Packet packet
                    && (source.isEmpty() || matches(environment.ipv4(), source.get(), packet.source(), link))
                    && (destination.isEmpty()
                            || matches(environment.ipv4(), destination.get(), packet.destination(), link));
        };
    }

    private static boolean matches(Ipv4Services ipv4, Types types, Ipv4Address address, Link link) {
        return types.types.contains(ipv4.addressType(address, Optional.ofNullable(link))) != types.inverted;
    }

    @Override
    public Set<Hook> hooks() {
        return switch (limit) {
            case NONE -> EnumSet.allOf(Hook.class);
            case IN -> EnumSet.of(Hook.PREROUTING, Hook.INPUT, Hook.FORWARD);
            case OUT -> EnumSet.of(Hook.FORWARD, Hook.OUTPUT, Hook.POSTROUTING);
        };
    }
}
