package netsh.commands.dnsmasq;

import java.util.List;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.ipv4.InterfaceAddress;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;

/** The network as dnsmasq looks at it: which links and addresses it serves. */
record Listener(NetworkNamespace namespace, Configuration configuration) {
    /** The first address of a link that a range of the configuration belongs to. */
    Optional<Serving> serving(Link link, Optional<Ipv4Address> relay) {
        for (InterfaceAddress own : namespace.ipv4().addresses().of(link)) {
            for (DhcpRange range : configuration.ranges) {
                boolean serves = relay.isPresent()
                        ? range.isServedBy(relay.get(), own.prefixLength())
                        : range.isServedBy(own.local(), own.prefixLength());
                if (serves) {
                    return Optional.of(new Serving(link, own, ranges(own, relay)));
                }
            }
        }
        return Optional.empty();
    }

    private List<DhcpRange> ranges(InterfaceAddress own, Optional<Ipv4Address> relay) {
        return configuration.ranges.stream()
                .filter(range -> range.isServedBy(relay.orElse(own.local()), own.prefixLength()))
                .toList();
    }

    /** Whether DHCP is served on a link. */
    boolean servesDhcp(Link link) {
        return !link.isLoopback()
                && !configuration.noDhcpInterfaces.contains(link.name())
                && (configuration.allowsLink(link.name(), false)
                        || namespace.ipv4().addresses().of(link).stream()
                                .anyMatch(own -> configuration.listenAddresses.contains(own.local())));
    }

    /** Whether DNS is served on an address of a link. */
    boolean servesDns(Link link, Ipv4Address address) {
        return configuration.allows(link.name(), link.isLoopback(), address);
    }

    /**
     * A link that addresses are lent on.
     *
     * @param link the link
     * @param own the server's address there
     * @param ranges the ranges that belong to that address
     */
    record Serving(Link link, InterfaceAddress own, List<DhcpRange> ranges) {
        Ipv4Address netmask(DhcpRange range) {
            return range.netmask().orElse(own.network().netmask());
        }

        Ipv4Address broadcast(DhcpRange range) {
            return range.broadcast()
                    .orElse(new Ipv4Address(own.local().bits() & netmask(range).bits() | ~netmask(range).bits()));
        }
    }
}
