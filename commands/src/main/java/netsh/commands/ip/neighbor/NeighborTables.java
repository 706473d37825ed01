package netsh.commands.ip.neighbor;

import java.util.List;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.neighbor.NeighborAdministration;
import netsh.network.neighbor.NeighborEntry;
import netsh.network.neighbor.ProxyEntries;

/** The neighbours of one family. */
interface NeighborTables {
    /** The neighbours of an address's family in a namespace. */
    static NeighborTables of(NetworkNamespace namespace, IpAddress address) {
        return address instanceof Ipv6Address ? ipv6(namespace) : ipv4(namespace);
    }

    /** IPv4's. */
    static NeighborTables ipv4(NetworkNamespace namespace) {
        return new Ipv4Tables(namespace);
    }

    /** IPv6's. */
    static NeighborTables ipv6(NetworkNamespace namespace) {
        return new Ipv6Tables(namespace);
    }

    /** All entries. */
    List<NeighborEntry> all();

    /** What an administrator can do to the entries of a link. */
    NeighborAdministration on(Link link) throws NetException;

    /** The addresses that are answered for. */
    ProxyEntries proxies();

    /** IPv4's. */
    record Ipv4Tables(NetworkNamespace namespace) implements NeighborTables {
        @Override
        public List<NeighborEntry> all() {
            return namespace.ipv4().neighbors().all();
        }

        @Override
        public NeighborAdministration on(Link link) throws NetException {
            return namespace.ipv4().neighbors().on(link);
        }

        @Override
        public ProxyEntries proxies() {
            return namespace.ipv4().neighbors().proxies();
        }
    }

    /** IPv6's. */
    record Ipv6Tables(NetworkNamespace namespace) implements NeighborTables {
        @Override
        public List<NeighborEntry> all() {
            return namespace.ipv6().neighbors().all();
        }

        @Override
        public NeighborAdministration on(Link link) throws NetException {
            return namespace.ipv6().neighbors().on(link);
        }

        @Override
        public ProxyEntries proxies() {
            return namespace.ipv6().neighbors().proxies();
        }
    }
}
