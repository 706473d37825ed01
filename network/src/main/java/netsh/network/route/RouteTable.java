package netsh.network.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv4Prefix;
import netsh.network.error.Errno;
import netsh.network.error.NetException;

/**
 * One IPv4 route table (struct fib_table). The kernel's is a trie; here one hash table a prefix length, and a lookup asks
 * those that are in use, the longest first.
 */
public final class RouteTable {
    private static final int MOST_LENGTH = 32;

    private static final Comparator<Route> LISTED = Comparator.<Route, Ipv4Address>comparing(
                    route -> (Ipv4Address) route.destination())
            .thenComparing(Comparator.comparingInt(Route::prefixLength).reversed());

    private final int id;
    private final LinkStatePolicy linkStates;
    private final PrefixMap[] byLength = new PrefixMap[MOST_LENGTH + 1];
    private long usedLengths;

    RouteTable(int id, LinkStatePolicy linkStates) {
        this.id = id;
        this.linkStates = linkStates;
    }

    /** Its number, see {@link RouteTableId}. */
    public int id() {
        return id;
    }

    /** All routes, in the order in which the kernel lists them: by address, longer prefixes first. */
    public List<Route> all() {
        List<Route> routes = unordered();
        routes.sort(LISTED);
        return routes;
    }

    /** A copy of all routes, in no order: for changes that each route takes for itself. */
    public List<Route> unordered() {
        List<Route> routes = new ArrayList<>();
        for (PrefixMap map : byLength) {
            if (map == null) {
                continue;
            }
            for (RouteChain chain : map.chains()) {
                if (chain != null) {
                    routes.addAll(List.of(chain.routes));
                }
            }
        }
        return routes;
    }

    // ---- lookup ---------------------------------------------------------------------------------------------------

    /**
     * The route to a flow's destination, null where this table has none (fib_table_lookup).
     *
     * @param reportedTable the table's number for the answer
     * @param ignoreLinkState whether ways over links without carrier count in any case
     */
    FibResult lookup(Flow flow, int reportedTable, boolean ignoreLinkState) {
        return lookup(flow, reportedTable, ignoreLinkState, 0);
    }

    /** The same among prefixes of at least a length. */
    FibResult lookup(Flow flow, int reportedTable, boolean ignoreLinkState, int leastLength) {
        int destination = ((Ipv4Address) flow.destination).bits();
        long lengths = usedLengths >>> leastLength << leastLength;
        while (lengths != 0) {
            int length = 63 - Long.numberOfLeadingZeros(lengths);
            lengths &= ~(1L << length);
            RouteChain chain = byLength[length].get(destination & Ipv4Prefix.mask(length));
            if (chain == null) {
                continue;
            }
            FibResult result = choose(chain.routes, flow, reportedTable, ignoreLinkState);
            if (result != null) {
                return result;
            }
        }
        return null;
    }

    /** The first route of the longest prefix that holds an address, null where none does. */
    Route longestMatch(int address) {
        long lengths = usedLengths;
        while (lengths != 0) {
            int length = 63 - Long.numberOfLeadingZeros(lengths);
            lengths &= ~(1L << length);
            RouteChain chain = byLength[length].get(address & Ipv4Prefix.mask(length));
            if (chain != null) {
                return chain.routes[0];
            }
        }
        return null;
    }

    private FibResult choose(Route[] routes, Flow flow, int reportedTable, boolean ignoreLinkState) {
        for (Route route : routes) {
            if (route.trafficClass() != 0 && route.trafficClass() != flow.trafficClass || route.scope() < flow.scope) {
                continue;
            }
            if (route.type().refuses()) {
                return FibResult.refused(route, reportedTable);
            }
            List<NextHop> hops = route.nextHops();
            for (int i = 0; i < hops.size(); i++) {
                NextHop hop = hops.get(i);
                if (isUsable(hop, flow, ignoreLinkState)) {
                    return FibResult.found(route, hop, reportedTable);
                }
            }
        }
        return null;
    }

    private boolean isUsable(NextHop hop, Flow flow, boolean ignoreLinkState) {
        return !hop.isDead()
                && (!hop.isLinkDown() || ignoreLinkState || !linkStates.ignoresLinkDown(hop.link()))
                && (flow.out == null || flow.out == hop.link());
    }

    // ---- changes --------------------------------------------------------------------------------------------------

    /**
     * Puts a route in (fib_table_insert).
     *
     * @return the route whose place it took, null where it stands beside the others
     * @throws NetException EEXIST or ENOENT, as the operation has it
     */
    Route insert(Route route, RouteOperation operation) throws NetException {
        int key = ((Ipv4Address) route.destination()).bits();
        int length = route.prefixLength();
        RouteChain chain = byLength[length] == null ? null : byLength[length].get(key);
        int index = 0;
        if (chain != null) {
            index = chain.find(route.trafficClass(), route.priority());
            int rivals = chain.runLength(index, route.trafficClass(), route.priority());
            if (rivals > 0) {
                if (operation.isExclusive()) {
                    throw new NetException(Errno.EEXIST);
                }
                int same = indexOfSame(chain, index, rivals, route);
                if (operation.replaces()) {
                    return replace(chain, index, same, route);
                }
                if (same >= 0) {
                    throw new NetException(Errno.EEXIST);
                }
                index = operation.appends() ? index + rivals : index;
            }
        }
        if (!operation.creates()) {
            throw new NetException(Errno.ENOENT);
        }
        chainFor(key, length).insert(index, route);
        return null;
    }

    private static int indexOfSame(RouteChain chain, int start, int count, Route route) {
        for (int i = start; i < start + count; i++) {
            if (chain.routes[i].isSameInformationAs(route)) {
                return i;
            }
        }
        return -1;
    }

    private static Route replace(RouteChain chain, int index, int same, Route route) throws NetException {
        if (same > index) {
            throw new NetException(Errno.EEXIST);
        }
        Route former = chain.routes[index];
        if (same < 0) {
            chain.replace(index, route);
        }
        return former;
    }

    private RouteChain chainFor(int key, int length) {
        PrefixMap map = byLength[length];
        if (map == null) {
            map = new PrefixMap();
            byLength[length] = map;
        }
        usedLengths |= 1L << length;
        RouteChain chain = map.get(key);
        if (chain == null) {
            chain = new RouteChain();
            map.put(key, chain);
        }
        return chain;
    }

    /**
     * Takes the first route out that a request means (fib_table_delete).
     *
     * @throws NetException ESRCH where there is none
     */
    Route delete(RouteRequest request) throws NetException {
        int key = ((Ipv4Address) request.destination()).bits();
        PrefixMap map = byLength[request.prefixLength()];
        RouteChain chain = map == null ? null : map.get(key);
        if (chain != null) {
            for (int i = chain.find(request.trafficClass(), 0); i < chain.routes.length; i++) {
                Route route = chain.routes[i];
                if (route.trafficClass() != request.trafficClass()) {
                    break;
                }
                if (RouteMatch.isMeantBy(route, request)) {
                    drop(route);
                    return route;
                }
            }
        }
        throw new NetException(Errno.ESRCH);
    }

    /** Takes a route out that stands in the table. */
    public void drop(Route route) {
        int key = ((Ipv4Address) route.destination()).bits();
        int length = route.prefixLength();
        PrefixMap map = byLength[length];
        RouteChain chain = map.get(key);
        chain.remove(List.of(chain.routes).indexOf(route));
        if (chain.routes.length == 0) {
            map.remove(key);
            if (map.size() == 0) {
                byLength[length] = null;
                usedLengths &= ~(1L << length);
            }
        }
    }
}
