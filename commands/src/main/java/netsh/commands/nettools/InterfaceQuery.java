package netsh.commands.nettools;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv4Prefix;
import netsh.network.ipv4.InterfaceAddress;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.link.LinkFlag;
import netsh.network.link.LinkStatistics;

/** Finds interfaces: links, and the aliases that labels of their addresses make. */
public final class InterfaceQuery {
    private final NetworkNamespace namespace;

    /** A query of a namespace. */
    public InterfaceQuery(NetworkNamespace namespace) {
        this.namespace = namespace;
    }

    /**
     * All interfaces in the order in which net-tools show them: by name.
     *
     * @param includesDown whether links that are down are among them
     */
    public List<InterfaceRow> all(boolean includesDown) {
        List<InterfaceRow> rows = new ArrayList<>();
        for (Link link : namespace.links().all()) {
            if (includesDown || link.isUp()) {
                rows.add(link(link));
                aliases(link, rows);
            }
        }
        rows.sort(Comparator.comparing(InterfaceRow::name, InterfaceQuery::compareNames));
        return rows;
    }

    private void aliases(Link link, List<InterfaceRow> rows) {
        for (InterfaceAddress address : namespace.ipv4().addresses().of(link)) {
            boolean isNew = rows.stream().noneMatch(row -> row.name().equals(address.label()));
            if (isNew && address.label().indexOf(':') >= 0) {
                rows.add(alias(link, address.label()));
            }
        }
    }

    /** Names compare letter by letter; where both go on with digits, as numbers (nstrcmp). */
    private static int compareNames(String a, String b) {
        int i = 0;
        while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i) && !isNumberFrom(a, i)) {
            i++;
        }
        if (isNumberFrom(a, i) && isNumberFrom(b, i)) {
            return Long.compare(Long.parseLong(a.substring(i)), Long.parseLong(b.substring(i)));
        }
        return a.substring(i).compareTo(b.substring(i));
    }

    private static boolean isNumberFrom(String text, int start) {
        return start < text.length() && text.length() - start < 18
                && text.substring(start).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The interface of a name, be it an alias's of an address that nobody has. */
    public Optional<InterfaceRow> find(String name) {
        Link link = namespace.links().byName(linkName(name));
        if (link == null) {
            return Optional.empty();
        }
        return Optional.of(name.indexOf(':') < 0 ? link(link) : alias(link, name));
    }

    /** The name of the link behind an alias. */
    static String linkName(String name) {
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(0, colon);
    }

    private InterfaceRow link(Link link) {
        return new InterfaceRow(link.name(), link.flags(), link.mtu(), link.transmitQueueLength(), Hardware.of(link),
                inet(link, link.name()), inet6(link), Optional.of(counters(link.statistics())));
    }

    private InterfaceRow alias(Link link, String name) {
        return new InterfaceRow(name, link.flags(), link.mtu(), link.transmitQueueLength(), Hardware.of(link),
                inet(link, name), List.of(), Optional.empty());
    }

    private Optional<InterfaceRow.Inet> inet(Link link, String label) {
        return namespace.ipv4().addresses().of(link).stream()
                .filter(address -> address.label().equals(label))
                .findFirst()
                .map(address -> new InterfaceRow.Inet(address.local(),
                        new Ipv4Address(Ipv4Prefix.mask(address.prefixLength())),
                        address.broadcast().orElse(Ipv4Address.ANY), address.peer()));
    }

    private List<InterfaceRow.Inet6> inet6(Link link) {
        return namespace.ipv6().addresses().of(link).stream()
                .map(address -> new InterfaceRow.Inet6(address.address(), address.prefixLength()))
                .toList();
    }

    private static InterfaceRow.Counters counters(LinkStatistics statistics) {
        return new InterfaceRow.Counters(
                new InterfaceRow.Direction(statistics.receivedPackets(), statistics.receivedBytes(),
                        statistics.receiveErrors(), statistics.receiveDropped(), 0),
                new InterfaceRow.Direction(statistics.transmittedPackets(), statistics.transmittedBytes(),
                        statistics.transmitErrors(), statistics.transmitDropped(), statistics.carrierErrors()),
                statistics.collisions());
    }

    /** Whether a link's flags show that it takes broadcasts. */
    static boolean isBroadcast(Link link) {
        return link.flags().contains(LinkFlag.BROADCAST);
    }
}
