package netsh.network.ipv6;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.route.FibResult;
import netsh.network.route.Flow;
import netsh.network.route.NextHop;
import netsh.network.route.Route;
import netsh.network.route.RouteOperation;
import netsh.network.route.RouteTableId;
import netsh.network.route.RouteType;
import netsh.network.route.Rule;
import netsh.network.route.RuleAction;
import netsh.network.route.RuleTable;
import netsh.network.time.EventQueue;

/** All IPv6 route tables of a namespace and the rules that lead to them (net/ipv6/ip6_fib.c, fib6_rules.c). */
public final class Fib6 {
    private static final int HASH_MASK = 0xff;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final EventQueue clock;
    private final RuleTable rules = RuleTable.ipv6();
    private final List<Ipv6RouteTable> tables = new ArrayList<>(2);
    private final Map<Route, Long> expirations = new IdentityHashMap<>(0);
    private final Map<Link, Set<Route>> byLink = new IdentityHashMap<>(2);

    Fib6(EventQueue clock) {
        this.clock = clock;
    }

    /** The rules. */
    public RuleTable rules() {
        return rules;
    }

    /** The table of a number, where it exists: tables are made with their first route. */
    public Optional<Ipv6RouteTable> table(int id) {
        return Optional.ofNullable(find(id));
    }

    /** All tables, in the order in which the kernel lists them: by the low octet of their numbers, newest first. */
    public List<Ipv6RouteTable> tables() {
        List<Ipv6RouteTable> listed = new ArrayList<>(tables);
        listed.sort(Comparator.comparingInt(table -> table.id() & HASH_MASK));
        return listed;
    }

    private Ipv6RouteTable find(int id) {
        for (int i = 0; i < tables.size(); i++) {
            if (tables.get(i).id() == id) {
                return tables.get(i);
            }
        }
        return null;
    }

    /** Seconds until a route goes by itself; empty where it stays. */
    public Optional<Long> secondsLeft(Route route) {
        Long end = expirations.get(route);
        return end == null
                ? Optional.empty()
                : Optional.of(Math.max(0, (end - clock.nowNanos()) / NANOS_PER_SECOND));
    }

    // ---- lookup ---------------------------------------------------------------------------------------------------

    /** Whether an address is one of this host's own, usable ones. */
    boolean isLocal(Ipv6Address address) {
        Ipv6RouteTable local = find(RouteTableId.LOCAL);
        return local != null && local.isLocal(address);
    }

    /** The link that has an own address; {@code otherwise} where the address is not this host's. */
    Link ownerOf(Ipv6Address address, Link otherwise) {
        Ipv6RouteTable local = find(RouteTableId.LOCAL);
        return local != null && local.isLocal(address)
                ? local.routesTo(address, 128).get(0).firstHop().link()
                : otherwise;
    }

    /** The route to a flow's destination; {@code strict} binds it to the flow's link (RT6_LOOKUP_F_IFACE). */
    FibResult lookup(Flow flow, boolean strict) {
        List<Rule> all = rules.all();
        for (int i = 0; i < all.size(); i++) {
            Rule rule = all.get(i);
            if (!rule.matches(flow)) {
                continue;
            }
            if (rule.action() == RuleAction.GOTO) {
                i = indexOfPriority(all, rule.gotoPriority(), i) - 1;
                continue;
            }
            FibResult result = act(rule, flow, strict);
            if (result != null) {
                return result;
            }
        }
        return FibResult.NO_ROUTE;
    }

    private static int indexOfPriority(List<Rule> all, long priority, int from) {
        for (int i = from + 1; i < all.size(); i++) {
            if (all.get(i).priority() == priority) {
                return i;
            }
        }
        return from + 1;
    }

    private FibResult act(Rule rule, Flow flow, boolean strict) {
        return switch (rule.action()) {
            case TO_TABLE -> lookupIn(rule, flow, strict);
            case BLACKHOLE -> FibResult.refused(Errno.EINVAL);
            case UNREACHABLE -> FibResult.refused(Errno.ENETUNREACH);
            case PROHIBIT -> FibResult.refused(Errno.EACCES);
            case GOTO, NOP, UNSPECIFIED -> null;
        };
    }

    private FibResult lookupIn(Rule rule, Flow flow, boolean strict) {
        Ipv6RouteTable table = find(rule.table());
        FibResult result =
                table == null ? null : table.lookup((Ipv6Address) flow.destination, flow.out, strict);
        if (result == null || result.refusal() == Errno.EAGAIN) {
            return null;
        }
        boolean suppressed = result.isFound() && result.route().prefixLength() <= rule.suppressPrefixLength();
        return suppressed ? null : result;
    }

    // ---- changes --------------------------------------------------------------------------------------------------

    /** Puts a route into its table; see {@link Ipv6RouteTable#insert}. */
    Route insert(Route route, RouteOperation operation) throws NetException {
        Ipv6RouteTable table = find(route.table());
        if (table == null) {
            table = new Ipv6RouteTable(route.table());
            tables.add(0, table);
        }
        Ipv6RouteTable.Insertion insertion = table.insert(route, operation);
        if (insertion.former() != null) {
            unindex(insertion.former());
        }
        index(insertion.settled());
        return insertion.settled();
    }

    /** Lets a route go by itself after a time; {@link Lifetimes#FOREVER} lets it stay. */
    void expire(Route route, long seconds) {
        if (seconds == Lifetimes.FOREVER) {
            expirations.remove(route);
            return;
        }
        long end = clock.nowNanos() + seconds * NANOS_PER_SECOND;
        expirations.put(route, end);
        clock.schedule(Duration.ofSeconds(seconds), () -> {
            Long due = expirations.get(route);
            if (due != null && due <= clock.nowNanos()) {
                remove(route);
            }
        });
    }

    /** Takes a route out; false where it is out already. */
    boolean remove(Route route) {
        Ipv6RouteTable table = find(route.table());
        unindex(route);
        return table != null && table.remove(route);
    }

    /** Puts a route into another's place. */
    void replace(Route former, Route route) {
        find(former.table()).replace(former, route);
        unindex(former);
        index(route);
    }

    private void index(Route route) {
        for (NextHop hop : route.nextHops()) {
            byLink.computeIfAbsent(hop.link(), link -> new LinkedHashSet<>(4)).add(route);
        }
    }

    private void unindex(Route route) {
        expirations.remove(route);
        for (NextHop hop : route.nextHops()) {
            Set<Route> routes = byLink.get(hop.link());
            if (routes != null && routes.remove(route) && routes.isEmpty()) {
                byLink.remove(hop.link());
            }
        }
    }

    /** The routes that lead over a link, oldest first. */
    List<Route> over(Link link) {
        Set<Route> routes = byLink.get(link);
        return routes == null ? List.of() : List.copyOf(routes);
    }

    /** Notes at all ways over a link whether it has carrier; local ones do not depend on it. */
    void markCarrier(Link link, boolean hasCarrier) {
        for (Route route : over(link)) {
            if (route.type() == RouteType.LOCAL || route.type() == RouteType.ANYCAST) {
                continue;
            }
            for (NextHop hop : route.nextHops()) {
                if (hop.link() == link) {
                    hop.setLinkDown(!hasCarrier);
                }
            }
        }
    }
}
