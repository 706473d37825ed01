package netsh.commands.nettools;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.neighbor.NeighborRequest;
import netsh.network.neighbor.NeighborState;
import netsh.network.neighbor.ProxyEntries;
import netsh.network.route.Flow;

/** Sets and deletes ARP entries as the old system calls do (arp_set and arp_del of arp.c; arp_ioctl of the kernel). */
final class ArpChange {
    private static final int EXIT_FAILED = 255;

    private final ToolContext context;
    private final Optional<String> device;
    private final boolean takesLinksAddress;
    private boolean isPublished;
    private boolean isTemporary;
    private Optional<String> namedDevice = Optional.empty();

    ArpChange(ToolContext context, Optional<String> device, boolean takesLinksAddress) {
        this.context = context;
        this.device = device;
        this.takesLinksAddress = takesLinksAddress;
    }

    /** Sets an entry: host, hardware address, and words about it. */
    int set(List<String> words) throws NetToolsFailure {
        if (words.isEmpty()) {
            throw new NetToolsFailure(EXIT_FAILED, "arp: need host name");
        }
        Ipv4Address address = Arp.lookUp(context, words.get(0));
        if (words.size() < 2) {
            throw new NetToolsFailure(EXIT_FAILED, "arp: need hardware address");
        }
        MacAddress mac = mac(words.get(1));
        readMore(words.subList(2, words.size()));
        try {
            store(address, mac);
            return 0;
        } catch (NetException refusal) {
            throw new NetToolsFailure(EXIT_FAILED, "SIOCSARP: " + refusal.errno().text());
        }
    }

    private MacAddress mac(String word) throws NetToolsFailure {
        if (takesLinksAddress) {
            Link link = context.namespace().links().byName(word);
            if (link == null) {
                throw new NetToolsFailure(EXIT_FAILED,
                        "arp: cant get HW-Address for `" + word + "': " + Errno.ENODEV.text() + ".");
            }
            namedDevice = Optional.of(word);
            return link.address();
        }
        return HardwareAddress.read(word)
                .orElseThrow(() -> new NetToolsFailure(EXIT_FAILED, "arp: invalid hardware address"));
    }

    private void readMore(List<String> words) throws NetToolsFailure {
        for (int i = 0; i < words.size(); i++) {
            switch (words.get(i)) {
                case "pub" -> isPublished = true;
                case "priv" -> isPublished = false;
                case "temp" -> isTemporary = true;
                case "dev" -> {
                    if (++i == words.size()) {
                        throw Arp.wrongUsage();
                    }
                    namedDevice = Optional.of(words.get(i));
                }
                default -> throw Arp.wrongUsage();
            }
        }
    }

    private void store(Ipv4Address address, MacAddress mac) throws NetException {
        NetworkNamespace namespace = context.namespace();
        Optional<Link> link = namedLink();
        if (isPublished) {
            if (!takesLinksAddress || link.isEmpty()) {
                throw new NetException(Errno.ENODEV);
            }
            namespace.ipv4().neighbors().proxies().put(new ProxyEntries.Entry(address, link, 0));
            return;
        }
        Link on = link.isPresent() ? link.get() : routeTo(namespace, address);
        namespace.ipv4().neighbors().on(on).replace(new NeighborRequest(address, Optional.of(mac),
                isTemporary ? NeighborState.STALE : NeighborState.PERMANENT, Set.of(), false, Optional.empty()));
    }

    private Optional<Link> namedLink() throws NetException {
        Optional<String> name = namedDevice.isPresent() ? namedDevice : device;
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Link link = context.namespace().links().byName(name.get());
        if (link == null) {
            throw new NetException(Errno.ENODEV);
        }
        return Optional.of(link);
    }

    /** The link that leads to an address directly; else the address is on no network of this host. */
    private static Link routeTo(NetworkNamespace namespace, Ipv4Address address) throws NetException {
        var answer = namespace.ipv4().routes().get(new Flow(address));
        if (answer.gateway().isPresent()) {
            throw new NetException(Errno.ENETUNREACH);
        }
        return answer.out();
    }

    /** Deletes an entry. */
    int delete(List<String> words) throws NetToolsFailure {
        if (words.isEmpty()) {
            throw new NetToolsFailure(EXIT_FAILED, "arp: need host name");
        }
        Ipv4Address address = Arp.lookUp(context, words.get(0));
        readMore(words.subList(1, words.size()));
        try {
            remove(address);
            return 0;
        } catch (NetException missing) {
            throw new NetToolsFailure(EXIT_FAILED, "No ARP entry for " + words.get(0));
        }
    }

    private void remove(Ipv4Address address) throws NetException {
        NetworkNamespace namespace = context.namespace();
        Optional<Link> link = namedLink();
        if (!isPublished) {
            Link on = link.isPresent() ? link.get() : routeTo(namespace, address);
            if (namespace.ipv4().neighbors().find(on, address).isPresent()) {
                namespace.ipv4().neighbors().on(on).delete(address);
                return;
            }
        }
        namespace.ipv4().neighbors().proxies().remove(address, link);
    }
}
