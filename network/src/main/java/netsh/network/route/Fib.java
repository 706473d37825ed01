package netsh.network.route;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.link.VrfLink;

/** All IPv4 route tables of a namespace and the rules that lead to them (struct netns_ipv4, net/ipv4/fib_frontend.c). */
public final class Fib {
    private static final int HASH_MASK = 0xff;

    private final LinkStatePolicy linkStates;
    private final RuleTable rules = RuleTable.ipv4();
    private final List<RouteTable> others = new ArrayList<>(0);
    private RouteTable local;
    private RouteTable main;

    /** Empty tables. */
    public Fib(LinkStatePolicy linkStates) {
        this.linkStates = linkStates;
    }

    /** The rules. */
    public RuleTable rules() {
        return rules;
    }

    /** The table of a number, where it exists: tables are made with their first route. */
    public Optional<RouteTable> table(int id) {
        return Optional.ofNullable(find(id));
    }

    private RouteTable find(int id) {
        if (id == RouteTableId.MAIN) {
            return main;
        }
        if (id == RouteTableId.LOCAL) {
            return local;
        }
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).id() == id) {
                return others.get(i);
            }
        }
        return null;
    }

    private RouteTable make(int id) {
        RouteTable table = new RouteTable(id, linkStates);
        if (id == RouteTableId.MAIN) {
            main = table;
        } else if (id == RouteTableId.LOCAL) {
            local = table;
        } else {
            others.add(0, table);
        }
        return table;
    }

    /** All tables, in the order in which the kernel lists them: by the low octet of their numbers, newest first. */
    public List<RouteTable> tables() {
        List<RouteTable> tables = new ArrayList<>(others);
        if (main != null) {
            tables.add(main);
        }
        if (local != null) {
            tables.add(local);
        }
        tables.sort(Comparator.comparingInt(table -> table.id() & HASH_MASK));
        return tables;
    }

    // ---- lookup ---------------------------------------------------------------------------------------------------

    /** The route to a flow's destination (fib_lookup). */
    public FibResult lookup(Flow flow) {
        return lookup(flow, false);
    }

    /** The same; {@code ignoreLinkState} makes ways over links without carrier count in any case. */
    public FibResult lookup(Flow flow, boolean ignoreLinkState) {
        if (rules.isCustom()) {
            noteVrf(flow);
            return lookupByRules(flow, ignoreLinkState);
        }
        FibResult result = lookupMerged(flow, ignoreLinkState);
        if (result == null || result.refusal() == Errno.EAGAIN) {
            RouteTable fallback = others.isEmpty() ? null : find(RouteTableId.DEFAULT);
            result = fallback == null ? null : fallback.lookup(flow, RouteTableId.DEFAULT, ignoreLinkState);
        }
        return result == null || result.refusal() == Errno.EAGAIN ? FibResult.NO_ROUTE : result;
    }

    /** A flow that must leave by a VRF may leave by any of its ports (l3mdev_update_flow). */
    private static void noteVrf(Flow flow) {
        Link link = flow.out != null ? flow.out : flow.in;
        if (flow.vrf == null && link != null) {
            flow.vrf = link.vrf();
        }
        if (flow.out instanceof VrfLink) {
            flow.out = null;
        }
    }

    /** Without rules of the user's, the kernel keeps the local and the main table in one trie. */
    private FibResult lookupMerged(Flow flow, boolean ignoreLinkState) {
        FibResult near = local == null ? null : local.lookup(flow, RouteTableId.MAIN, ignoreLinkState);
        if (main == null || near != null && near.route().prefixLength() == 32) {
            return near;
        }
        int leastLength = near == null ? 0 : near.route().prefixLength() + 1;
        FibResult far = main.lookup(flow, RouteTableId.MAIN, ignoreLinkState, leastLength);
        return far != null ? far : near;
    }

    private FibResult lookupByRules(Flow flow, boolean ignoreLinkState) {
        List<Rule> all = rules.all();
        for (int i = 0; i < all.size(); i++) {
            Rule rule = all.get(i);
            while (rule.action() == RuleAction.GOTO && rule.matches(flow)) {
                int target = indexOfPriority(all, rule.gotoPriority());
                if (target < 0) {
                    break;
                }
                i = target;
                rule = all.get(i);
            }
            FibResult result = rule.matches(flow) ? act(rule, flow, ignoreLinkState) : null;
            if (result != null) {
                return result.accordingTo(rule);
            }
        }
        return FibResult.NO_ROUTE;
    }

    private static int indexOfPriority(List<Rule> all, long priority) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).priority() == priority) {
                return i;
            }
        }
        return -1;
    }

    private FibResult act(Rule rule, Flow flow, boolean ignoreLinkState) {
        return switch (rule.action()) {
            case TO_TABLE -> lookupIn(rule, flow, ignoreLinkState);
            case BLACKHOLE -> FibResult.refused(Errno.EINVAL);
            case UNREACHABLE -> FibResult.refused(Errno.ENETUNREACH);
            case PROHIBIT -> FibResult.refused(Errno.EACCES);
            case GOTO, NOP, UNSPECIFIED -> null;
        };
    }

    private FibResult lookupIn(Rule rule, Flow flow, boolean ignoreLinkState) {
        RouteTable table = find(tableOf(rule, flow));
        FibResult result = table == null ? null : table.lookup(flow, table.id(), ignoreLinkState);
        if (result == null || result.refusal() == Errno.EAGAIN) {
            return null;
        }
        if (result.isFound() && isSuppressed(rule, result)) {
            return null;
        }
        return result;
    }

    private static int tableOf(Rule rule, Flow flow) {
        if (rule.table() != RouteTableId.OF_VRF) {
            return rule.table();
        }
        return flow.vrf == null ? RouteTableId.UNSPECIFIED : flow.vrf.table();
    }

    private static boolean isSuppressed(Rule rule, FibResult result) {
        return result.route().prefixLength() <= rule.suppressPrefixLength()
                || rule.suppressGroup() != -1
                        && result.nextHop().link().group() == rule.suppressGroup();
    }

    /** The route to a flow's destination in one table; NO_ROUTE where it has none, or does not exist. */
    public FibResult lookupIn(int table, Flow flow, boolean ignoreLinkState) {
        RouteTable found = find(table);
        FibResult result = found == null ? null : found.lookup(flow, table, ignoreLinkState);
        return result == null ? FibResult.NO_ROUTE : result;
    }

    /** The local table's route to an address: the host's own, or a broadcast address. Null for all others. */
    public Route localRoute(Ipv4Address address) {
        return local == null ? null : local.longestMatch(address.bits());
    }

    /** The same in the table of a VRF; null stands for the local table. */
    public Route localRoute(Ipv4Address address, VrfLink vrf) {
        if (vrf == null) {
            return localRoute(address);
        }
        RouteTable table = find(vrf.table());
        Route route = table == null ? null : table.longestMatch(address.bits());
        boolean isHere = route != null && (route.type() == RouteType.LOCAL || route.type() == RouteType.BROADCAST);
        return isHere ? route : null;
    }

    // ---- changes --------------------------------------------------------------------------------------------------

    /**
     * Puts a route into its table.
     *
     * @return the route whose place it took, where it did
     * @throws NetException EEXIST or ENOENT, as the operation has it
     */
    public Optional<Route> insert(Route route, RouteOperation operation) throws NetException {
        RouteTable table = find(route.table());
        if (table == null) {
            table = make(route.table());
        }
        return Optional.ofNullable(table.insert(route, operation));
    }

    /**
     * Takes the first route out that a request means.
     *
     * @throws NetException ESRCH where there is none or no such table
     */
    public Route delete(RouteRequest request) throws NetException {
        RouteTable table = find(request.table());
        if (table == null) {
            throw new NetException(Errno.ESRCH, "FIB table does not exist");
        }
        return table.delete(request);
    }
}
