package netsh.commands.nettools;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.neighbor.NeighborEntry;
import netsh.network.neighbor.NeighborState;
import netsh.network.neighbor.ProxyEntries;

/** The entries of /proc/net/arp: neighbours that ARP resolves, then the addresses that this host answers for. */
final class ArpQuery {
    private ArpQuery() {}

    static List<ArpRow> all(NetworkNamespace namespace) {
        List<ArpRow> rows = new ArrayList<>();
        for (NeighborEntry entry : namespace.ipv4().neighbors().all()) {
            if (entry.state() != NeighborState.NOARP && entry.state() != NeighborState.NONE) {
                rows.add(row(entry));
            }
        }
        for (ProxyEntries.Entry entry : namespace.ipv4().neighbors().proxies().all()) {
            rows.add(new ArpRow((Ipv4Address) entry.address(), Optional.empty(), true, true,
                    entry.link().map(Link::name).orElse("*")));
        }
        return rows;
    }

    private static ArpRow row(NeighborEntry entry) {
        return new ArpRow((Ipv4Address) entry.address(), entry.state().isValid() ? entry.mac() : Optional.empty(),
                entry.state() == NeighborState.PERMANENT, false, entry.link().name());
    }
}
