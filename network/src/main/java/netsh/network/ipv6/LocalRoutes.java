package netsh.network.ipv6;

import java.util.List;
import netsh.network.addr.Ipv6Address;
import netsh.network.addr.Ipv6Prefix;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.route.NextHop;
import netsh.network.route.Route;
import netsh.network.route.RouteOperation;
import netsh.network.route.RouteProtocol;
import netsh.network.route.RouteRequest;
import netsh.network.route.RouteScope;
import netsh.network.route.RouteTableId;
import netsh.network.route.RouteType;

/** The routes that the kernel makes with addresses: to themselves, to their networks and to groups. */
final class LocalRoutes {
    /** The metric of routes that come with addresses (IP6_RT_PRIO_ADDRCONF). */
    private static final int PREFIX_METRIC = 256;

    private static final Ipv6Address GROUPS = Ipv6Address.of("ff00::");
    private static final int GROUPS_LENGTH = 8;

    private final Ipv6Stack stack;
    private final Fib6 fib;

    LocalRoutes(Ipv6Stack stack, Fib6 fib) {
        this.stack = stack;
        this.fib = fib;
    }

    /** Packets to an address are for this host, and its peer is on the link. */
    void addLocal(Ipv6InterfaceAddress address) {
        Link link = address.owner.link();
        if (address.localRoute == null) {
            address.localRoute = make(address.address(), 128, RouteTableId.LOCAL, RouteType.LOCAL, 0, link);
            insert(address.localRoute);
        }
        address.peer().ifPresent(peer -> {
            if (link.isUp()) {
                insert(make(peer, 128, RouteTableId.MAIN, RouteType.UNICAST, metric(address), link));
            }
        });
    }

    void removeLocal(Ipv6InterfaceAddress address) {
        if (address.localRoute != null) {
            remove(address.localRoute);
            address.localRoute = null;
        }
        address.peer().ifPresent(peer -> removePrefixRoute(address, peer, 128));
    }

    Route addAnycast(Ipv6Interface owner, Ipv6Address address) {
        Route route = make(address, 128, RouteTableId.LOCAL, RouteType.ANYCAST, 0, owner.link());
        insert(route);
        return route;
    }

    void remove(Route route) {
        if (fib.remove(route)) {
            stack.tellRoute(route, true);
        }
    }

    /** The network of an address is on the link (addrconf_prefix_route). */
    void addPrefix(Ipv6InterfaceAddress address) {
        Link link = address.owner.link();
        Ipv6Prefix prefix = address.prefix();
        boolean ofPeer = address.peer().isPresent() && address.prefixLength() == 128;
        if (!link.isUp() || link.isLoopback() && prefix.length() == 128 || ofPeer) {
            return;
        }
        int metric = metric(address);
        Route route = make(prefix.address(), prefix.length(), RouteTableId.MAIN, RouteType.UNICAST, metric, link);
        if (insert(route)) {
            fib.expire(route, address.lifetimes.validSeconds());
        }
    }

    /** Its network's route goes with the last address that stands for it (check_cleanup_prefix_route). */
    void removePrefix(Ipv6InterfaceAddress address, boolean was) {
        boolean needed = address.owner.addresses().stream()
                .anyMatch(other -> other != address
                        && !other.has(Ipv6AddressFlag.NOPREFIXROUTE)
                        && other.prefix().equals(address.prefix()));
        if (was && !needed) {
            removePrefixRoute(address, address.prefix().address(), address.prefixLength());
        }
    }

    private void removePrefixRoute(Ipv6InterfaceAddress address, Ipv6Address destination, int length) {
        Link link = address.owner.link();
        for (Route route : fib.over(link)) {
            if (route.table() == RouteTableId.MAIN
                    && route.protocol() == RouteProtocol.KERNEL
                    && route.prefixLength() == length
                    && route.destination().equals(destination)
                    && route.priority() == metric(address)) {
                remove(route);
            }
        }
    }

    private static int metric(Ipv6InterfaceAddress address) {
        return address.metric == 0 ? PREFIX_METRIC : address.metric;
    }

    /** Packets to groups leave by the link (addrconf_add_mroute). */
    void addGroups(Ipv6Interface owner) {
        if (owner.link().isUp()) {
            insert(make(GROUPS, GROUPS_LENGTH, RouteTableId.LOCAL, RouteType.MULTICAST, PREFIX_METRIC, owner.link()));
        }
    }

    /** All routes over a link that goes down go (fib6_ifdown). */
    void removeAll(Link link) {
        for (Route route : fib.over(link)) {
            if (route.nextHops().size() > 1) {
                keepOtherWays(route, link);
            } else {
                remove(route);
            }
        }
    }

    private void keepOtherWays(Route route, Link link) {
        List<NextHop> others =
                route.nextHops().stream().filter(hop -> hop.link() != link).toList();
        if (others.isEmpty()) {
            remove(route);
        } else {
            fib.replace(route, Ipv6RouteMatch.withHops(route, others));
        }
    }

    private static Route make(
            Ipv6Address destination, int length, int table, RouteType type, int metric, Link link) {
        RouteRequest request = RouteRequest.to(destination, length)
                .table(table)
                .type(type)
                .protocol(RouteProtocol.KERNEL)
                .priority(metric)
                .build();
        NextHop hop = new NextHop(link, null, 1, RouteScope.UNIVERSE, false);
        hop.setLinkDown(type != RouteType.LOCAL && type != RouteType.ANYCAST && !link.hasCarrier());
        return new Route(request, List.of(hop));
    }

    /** Puts a route in unless the same is there already; says whether it did. */
    private boolean insert(Route route) {
        try {
            fib.insert(route, RouteOperation.APPEND);
        } catch (NetException alreadyThere) {
            return false;
        }
        stack.tellRoute(route, false);
        return true;
    }
}
