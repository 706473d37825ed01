package netsh.network.ipv6;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.neighbor.NeighborAdministration;
import netsh.network.neighbor.NeighborEntry;
import netsh.network.neighbor.ProxyEntries;

/** The IPv6 neighbours of a namespace's links: what {@code ip -6 neigh} shows and changes. */
public final class Ipv6Neighbors {
    private final Ipv6Stack stack;
    private final ProxyEntries proxies = new ProxyEntries();

    Ipv6Neighbors(Ipv6Stack stack) {
        this.stack = stack;
    }

    /** All entries, link by link. */
    public List<NeighborEntry> all() {
        List<NeighborEntry> entries = new ArrayList<>();
        for (Link link : stack.namespace().links().all()) {
            entries.addAll(of(link));
        }
        return entries;
    }

    /** The entries of a link. */
    public List<NeighborEntry> of(Link link) {
        Ipv6Interface owner = stack.interfaceOrNull(link);
        return owner == null || !owner.hasNeighbors()
                ? List.of()
                : owner.neighbors().all();
    }

    /** The entry of an address on a link. */
    public Optional<NeighborEntry> find(Link link, Ipv6Address address) {
        return of(link).stream().filter(entry -> entry.address().equals(address)).findFirst();
    }

    /** What an administrator can do to the entries of a link; EINVAL where it has no IPv6. */
    public NeighborAdministration on(Link link) throws NetException {
        Ipv6Interface owner = stack.on(link).orElseThrow(() -> new NetException(Errno.EINVAL));
        return new NeighborAdministration(owner.neighbors());
    }

    /** The addresses that this host answers for though they are not its own, where proxy_ndp is on. */
    public ProxyEntries proxies() {
        return proxies;
    }
}
