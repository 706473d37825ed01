package netsh.network.ipv6;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import netsh.network.addr.Ipv6Address;
import netsh.network.addr.Ipv6Prefix;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.route.FibResult;
import netsh.network.route.NextHop;
import netsh.network.route.Route;
import netsh.network.route.RouteOperation;
import netsh.network.route.RouteType;

/**
 * One IPv6 route table (struct fib6_table). The kernel's is a tree of prefixes; here one hash table a prefix length, and a
 * lookup asks those that are in use, the longest first.
 */
public final class Ipv6RouteTable {
    private final int id;
    private final List<Level> levels = new ArrayList<>(2);

    /** The routes of all prefixes of one length. */
    private static final class Level {
        final int length;
        final Map<Ipv6Address, List<Route>> routes = new HashMap<>(4);

        Level(int length) {
            this.length = length;
        }
    }

    /** What an insertion did; {@code former} is null where no route gave way. */
    record Insertion(Route settled, Route former) {}

    Ipv6RouteTable(int id) {
        this.id = id;
    }

    /** Its number. */
    public int id() {
        return id;
    }

    /**
     * All routes in the order of the kernel's walk through its tree: by address, a prefix after those that it holds, and
     * within a prefix by metric.
     */
    public List<Route> all() {
        List<Map.Entry<Ipv6Prefix, List<Route>>> nodes = new ArrayList<>();
        for (Level level : levels) {
            level.routes.forEach((address, routes) ->
                    nodes.add(Map.entry(new Ipv6Prefix(address, level.length), routes)));
        }
        nodes.sort(Map.Entry.comparingByKey(WALK));
        List<Route> routes = new ArrayList<>();
        nodes.forEach(node -> routes.addAll(node.getValue()));
        return routes;
    }

    private static final Comparator<Ipv6Prefix> WALK = (one, other) -> {
        if (one.length() > other.length() && other.contains(one.address())) {
            return -1;
        }
        if (other.length() > one.length() && one.contains(other.address())) {
            return 1;
        }
        return one.address().compareTo(other.address());
    };

    // ---- lookup ---------------------------------------------------------------------------------------------------

    /**
     * The route to a destination, null where there is none.
     *
     * @param out the link it must leave by; null where any will do
     * @param strict whether a route by another link is out of the question, else it is only a second choice
     */
    FibResult lookup(Ipv6Address destination, Link out, boolean strict) {
        for (int i = 0; i < levels.size(); i++) {
            Level level = levels.get(i);
            List<Route> routes = level.routes.get(Ipv6Prefix.containing(destination, level.length).address());
            FibResult found = routes == null ? null : choose(routes, out, strict);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The best of a prefix's routes: the lowest metric, and among equal ones the link that is wanted (rt6_select). */
    private FibResult choose(List<Route> routes, Link out, boolean strict) {
        FibResult best = null;
        for (int i = 0; i < routes.size(); i++) {
            Route route = routes.get(i);
            if (best != null && route.priority() != best.route().priority()) {
                break;
            }
            if (route.type().refuses()) {
                return best != null ? best : FibResult.refused(route, id);
            }
            for (NextHop hop : route.nextHops()) {
                boolean wanted = out == null || hop.link() == out || hop.link().isLoopback() && !strict;
                if (hop.isDead() || !wanted && strict) {
                    continue;
                }
                if (wanted) {
                    return FibResult.found(route, hop, id);
                }
                best = best == null ? FibResult.found(route, hop, id) : best;
            }
        }
        return best;
    }

    // ---- changes --------------------------------------------------------------------------------------------------

    /**
     * Puts a route in (fib6_add_rt2node). Routes by gateways with one prefix and metric become one with several ways.
     *
     * @return the route that now stands in the table, and the one whose place it took
     * @throws NetException EEXIST or ENOENT, as the operation has it
     */
    Insertion insert(Route route, RouteOperation operation) throws NetException {
        List<Route> routes = find(route);
        if (routes == null && !operation.creates()) {
            throw new NetException(Errno.ENOENT);
        }
        if (routes == null) {
            make(route).add(route);
            return new Insertion(route, null);
        }
        int place = 0;
        int rival = -1;
        while (place < routes.size() && Integer.compareUnsigned(routes.get(place).priority(), route.priority()) <= 0) {
            Route other = routes.get(place);
            if (other.priority() == route.priority()) {
                if (operation.isExclusive() || !operation.replaces() && Ipv6RouteMatch.isSameWay(other, route)) {
                    throw new NetException(Errno.EEXIST);
                }
                if (rival < 0 && (operation.replaces() || Ipv6RouteMatch.canShare(other, route))) {
                    rival = place;
                }
            }
            place++;
        }
        return settle(routes, route, operation, rival, place);
    }

    private static Insertion settle(List<Route> routes, Route route, RouteOperation operation, int rival, int place)
            throws NetException {
        if (rival < 0) {
            if (!operation.creates()) {
                throw new NetException(Errno.ENOENT);
            }
            routes.add(place, route);
            return new Insertion(route, null);
        }
        Route former = routes.get(rival);
        Route settled = operation.replaces() ? route : Ipv6RouteMatch.joined(former, route);
        routes.set(rival, settled);
        return new Insertion(settled, former);
    }

    /** The routes of a prefix, null where there are none. */
    List<Route> routesTo(Ipv6Address destination, int length) {
        for (Level level : levels) {
            if (level.length == length) {
                return level.routes.get(destination);
            }
        }
        return null;
    }

    private List<Route> find(Route route) {
        return routesTo((Ipv6Address) route.destination(), route.prefixLength());
    }

    private List<Route> make(Route route) {
        int index = 0;
        while (index < levels.size() && levels.get(index).length > route.prefixLength()) {
            index++;
        }
        if (index == levels.size() || levels.get(index).length != route.prefixLength()) {
            levels.add(index, new Level(route.prefixLength()));
        }
        return levels.get(index)
                .routes
                .computeIfAbsent((Ipv6Address) route.destination(), prefix -> new ArrayList<>(1));
    }

    /** Takes a route out; false where it does not stand in the table. */
    boolean remove(Route route) {
        List<Route> routes = find(route);
        if (routes == null || !routes.remove(route)) {
            return false;
        }
        if (routes.isEmpty()) {
            Level level = levels.stream().filter(any -> any.length == route.prefixLength()).findFirst().orElseThrow();
            level.routes.remove((Ipv6Address) route.destination());
            if (level.routes.isEmpty()) {
                levels.remove(level);
            }
        }
        return true;
    }

    /** Puts a route into another's place. */
    void replace(Route former, Route route) {
        List<Route> routes = find(former);
        routes.set(routes.indexOf(former), route);
    }

    /** Whether an address is one of this host's own, as its routes say it. */
    boolean isLocal(Ipv6Address address) {
        List<Route> routes = routesTo(address, 128);
        return routes != null && routes.get(0).type() == RouteType.LOCAL;
    }
}
