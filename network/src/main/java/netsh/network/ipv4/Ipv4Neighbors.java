package netsh.network.ipv4;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.neighbor.LinkNeighbors;
import netsh.network.neighbor.NeighborAdministration;
import netsh.network.neighbor.NeighborEntry;
import netsh.network.neighbor.ProxyEntries;
import netsh.network.neighbor.NeighborParameters;

/** The IPv4 neighbours of a namespace's links: what {@code ip neigh} and {@code arp} show and change. */
public final class Ipv4Neighbors {
    private final NetworkNamespace namespace;
    private final Ipv4Stack stack;
    private final ProxyEntries proxies = new ProxyEntries();

    Ipv4Neighbors(NetworkNamespace namespace, Ipv4Stack stack) {
        this.namespace = namespace;
        this.stack = stack;
    }

    /** All entries, link by link. */
    public List<NeighborEntry> all() {
        List<NeighborEntry> entries = new ArrayList<>();
        for (Link link : namespace.links().all()) {
            entries.addAll(of(link));
        }
        return entries;
    }

    /** The entries of a link. */
    public List<NeighborEntry> of(Link link) {
        InetDevice device = stack.device(link);
        return device == null ? List.of() : device.neighbors().all();
    }

    /** The entry of an address on a link. */
    public Optional<NeighborEntry> find(Link link, Ipv4Address address) {
        InetDevice device = stack.device(link);
        return device == null ? Optional.empty() : Optional.ofNullable(device.neighbors().find(address));
    }

    /** What an administrator can do to the entries of a link; EINVAL where IPv4 does not use it. */
    public NeighborAdministration on(Link link) throws NetException {
        return new NeighborAdministration(neighborsOf(link));
    }

    private LinkNeighbors neighborsOf(Link link) throws NetException {
        InetDevice device = stack.device(link);
        if (device == null) {
            throw new NetException(Errno.EINVAL);
        }
        return device.neighbors();
    }

    /** The addresses that this host answers for though they are not its own. */
    public ProxyEntries proxies() {
        return proxies;
    }

    boolean isProxied(Link link, Ipv4Address address) {
        return proxies.contains(link, address);
    }

    /** How neighbours are resolved on a link, where IPv4 uses it. */
    public Optional<NeighborParameters> parameters(Link link) {
        return Optional.ofNullable(stack.device(link)).map(device -> device.neighbors().parameters());
    }

    /** Something above heard from a neighbour, so it is there (dst_confirm). */
    public void confirm(Link link, Ipv4Address address) {
        InetDevice device = stack.device(link);
        if (device != null) {
            device.neighbors().confirm(address);
        }
    }

    void forget(Link link, Ipv4Address address) {
        find(link, address).ifPresent(entry -> stack.device(link).neighbors().remove(entry));
    }
}
