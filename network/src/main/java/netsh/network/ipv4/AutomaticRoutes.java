package netsh.network.ipv4;

import java.util.ArrayList;
import java.util.List;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv4Prefix;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.route.Fib;
import netsh.network.route.NextHop;
import netsh.network.route.Route;
import netsh.network.route.RouteOperation;
import netsh.network.route.RouteProtocol;
import netsh.network.route.RouteRequest;
import netsh.network.route.RouteScope;
import netsh.network.route.RouteTable;
import netsh.network.route.RouteTableId;
import netsh.network.route.RouteType;

/**
 * The routes that follow from addresses and from the state of links (net/ipv4/fib_frontend.c and fib_semantics.c): to the
 * address itself, to its broadcast addresses, to its network.
 */
final class AutomaticRoutes {
    private static final int HOST_LENGTH = 32;

    private final Fib fib;
    private final Ipv4Stack stack;

    /** Whether a way was ever marked dead; where not, none has to be looked for that lives again. */
    private boolean someAreDead;

    AutomaticRoutes(Fib fib, Ipv4Stack stack) {
        this.fib = fib;
        this.stack = stack;
    }

    /** A route that an address makes. */
    private record Wanted(RouteType type, Ipv4Address destination, int length, Ipv4Address source, int priority) {}

    // ---- addresses ------------------------------------------------------------------------------------------------

    void addressAdded(InetDevice device, InterfaceAddress address) {
        add(device, address);
        revive(device.link());
    }

    /** Puts in the routes of an address (fib_add_ifaddr). */
    void add(InetDevice device, InterfaceAddress address) {
        for (Wanted wanted : wantedBy(device, address, device.primaryOf(address))) {
            put(device.link(), wanted);
        }
    }

    /** Takes out what only this address, which is gone from the link, needed. */
    void addressRemoved(InetDevice device, InterfaceAddress address) {
        InterfaceAddress primary = address.isSecondary() ? device.primaryOf(address) : address;
        if (primary != null) {
            takeOut(device, wantedBy(device, address, primary), null);
            if (stack.addressTypeOn(device.link(), address.local()) != RouteType.LOCAL) {
                removeRoutesFrom(address.local());
            }
        }
        if (!device.hasAddresses()) {
            disable(device.link(), true);
            device.neighbors().flush(false);
        }
    }

    /** Takes out the routes of a secondary whose primary is about to leave. */
    void forgetDependent(InetDevice device, InterfaceAddress secondary, InterfaceAddress primary) {
        takeOut(device, wantedBy(device, secondary, primary), primary);
    }

    /** Takes out the routes of an address that stays. */
    void forget(InetDevice device, InterfaceAddress address) {
        for (Wanted wanted : wantedBy(device, address, device.primaryOf(address))) {
            takeOut(device.link(), wanted);
        }
    }

    /** All routes of an address, with the source address that its primary gives them. */
    private static List<Wanted> wantedBy(InetDevice device, InterfaceAddress address, InterfaceAddress primary) {
        if (primary == null) {
            return List.of();
        }
        List<Wanted> routes = new ArrayList<>(4);
        Ipv4Address source = primary.local();
        routes.add(new Wanted(RouteType.LOCAL, address.local(), HOST_LENGTH, source, 0));
        if (!device.link().isUp()) {
            return routes;
        }
        address.broadcast()
                .filter(broadcast -> !broadcast.isLimitedBroadcast() && !broadcast.isUnspecified())
                .ifPresent(broadcast ->
                        routes.add(new Wanted(RouteType.BROADCAST, broadcast, HOST_LENGTH, source, 0)));
        Ipv4Prefix network = address.network();
        boolean isHostRoute = address.prefixLength() == HOST_LENGTH && network.address().equals(address.local());
        if (network.address().isZeroNet() || address.isSecondary() || isHostRoute) {
            return routes;
        }
        if (!address.noPrefixRoute()) {
            RouteType type = device.link().isLoopback() ? RouteType.LOCAL : RouteType.UNICAST;
            routes.add(new Wanted(type, network.address(), network.length(), source, address.priority()));
        }
        if (network.length() < HOST_LENGTH - 1) {
            routes.add(new Wanted(RouteType.BROADCAST, network.broadcast(), HOST_LENGTH, source, 0));
        }
        return routes;
    }

    private void takeOut(InetDevice device, List<Wanted> leaving, InterfaceAddress leavingPrimary) {
        List<Wanted> staying = new ArrayList<>();
        for (InterfaceAddress other : device.addresses()) {
            if (leavingPrimary == null || !other.isOfSameNetworkAs(leavingPrimary)) {
                staying.addAll(wantedBy(device, other, device.primaryOf(other)));
            }
        }
        for (Wanted wanted : leaving) {
            if (!staying.contains(wanted)) {
                takeOut(device.link(), wanted);
            }
        }
    }

    // ---- links ----------------------------------------------------------------------------------------------------

    /** The link was set up: its addresses' routes come, and those that went dead live again. */
    void linkUp(InetDevice device) {
        for (InterfaceAddress address : List.copyOf(device.addresses())) {
            add(device, address);
        }
        revive(device.link());
    }

    /** Ways over a link are usable again once it is up (fib_sync_up with RTNH_F_DEAD). */
    private void revive(Link link) {
        if (!link.isUp() || !someAreDead) {
            return;
        }
        for (RouteTable table : fib.tables()) {
            for (Route route : table.unordered()) {
                for (NextHop hop : route.nextHops()) {
                    if (hop.link() == link && hop.isDead()) {
                        hop.setDead(false);
                        hop.setLinkDown(!link.hasCarrier());
                    }
                }
            }
        }
    }

    /** The link lost or got carrier: its ways are marked. */
    void carrierChanged(Link link) {
        for (RouteTable table : fib.tables()) {
            for (Route route : table.unordered()) {
                for (NextHop hop : route.nextHops()) {
                    if (hop.link() == link && hop.scope() != RouteScope.NOWHERE) {
                        hop.setLinkDown(!link.hasCarrier());
                    }
                }
            }
        }
    }

    /**
     * The link is down or has no address: routes that have no other way go (fib_disable_ip).
     *
     * @param entirely whether routes to the host's own addresses on it go too
     */
    void disable(Link link, boolean entirely) {
        for (RouteTable table : fib.tables()) {
            for (Route route : table.unordered()) {
                int dead = 0;
                for (NextHop hop : route.nextHops()) {
                    if (hop.link() == link && (entirely || hop.scope() != RouteScope.NOWHERE)) {
                        hop.setDead(true);
                        someAreDead = true;
                        hop.setLinkDown(true);
                    }
                    dead += hop.isDead() ? 1 : 0;
                }
                if (dead > 0 && dead == route.nextHops().size()) {
                    table.drop(route);
                }
            }
        }
        stack.routesChanged();
    }

    /** The link is gone: routes that have any way over it go. */
    void linkRemoved(Link link) {
        for (RouteTable table : fib.tables()) {
            for (Route route : table.unordered()) {
                for (NextHop hop : route.nextHops()) {
                    if (hop.link() == link) {
                        table.drop(route);
                        break;
                    }
                }
            }
        }
        stack.routesChanged();
    }

    /** The address is not this host's any more: routes that make it the source go (fib_sync_down_addr). */
    private void removeRoutesFrom(Ipv4Address source) {
        for (RouteTable table : fib.tables()) {
            for (Route route : table.unordered()) {
                if (source.equals(route.preferredIpv4Source())) {
                    table.drop(route);
                }
            }
        }
        stack.routesChanged();
    }

    // ---- the tables -----------------------------------------------------------------------------------------------

    private static int table(Link link, RouteType type) {
        if (link.vrf() != null) {
            return link.vrf().table();
        }
        return type == RouteType.UNICAST ? RouteTableId.MAIN : RouteTableId.LOCAL;
    }

    private static RouteRequest request(Link link, Wanted wanted) {
        return RouteRequest.to(wanted.destination(), wanted.length())
                .table(table(link, wanted.type()))
                .type(wanted.type())
                .scope(wanted.type() == RouteType.LOCAL ? RouteScope.HOST : RouteScope.LINK)
                .protocol(RouteProtocol.KERNEL)
                .preferredSource(wanted.source())
                .priority(wanted.priority())
                .on(link)
                .build();
    }

    private void put(Link link, Wanted wanted) {
        boolean isToItself = wanted.type() == RouteType.LOCAL && wanted.source().equals(wanted.destination());
        if (!isToItself && stack.addressTypeOn(link, wanted.source()) != RouteType.LOCAL) {
            return;
        }
        int scope = wanted.type() == RouteType.LOCAL ? RouteScope.NOWHERE : RouteScope.HOST;
        NextHop hop = new NextHop(link, null, 1, scope, false);
        hop.setLinkDown(wanted.type() != RouteType.LOCAL && !link.hasCarrier());
        try {
            Route route = new Route(request(link, wanted), List.of(hop));
            fib.insert(route, RouteOperation.APPEND);
            stack.tellRoute(route, false);
        } catch (NetException alreadyThere) {
            // Two addresses may make one route, as two of one network make its broadcast route.
            return;
        }
        if (wanted.type() == RouteType.BROADCAST) {
            stack.forgetNeighbor(link, wanted.destination());
        }
    }

    private void takeOut(Link link, Wanted wanted) {
        try {
            stack.tellRoute(fib.delete(request(link, wanted)), true);
        } catch (NetException notThere) {
            // The user may have deleted it.
            return;
        }
    }
}
