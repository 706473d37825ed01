package netsh.network.ipv6;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.Ipv6Address;
import netsh.network.addr.Ipv6Prefix;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.ipv4.RuleChanged;
import netsh.network.link.Link;
import netsh.network.route.FibResult;
import netsh.network.route.Flow;
import netsh.network.route.NextHop;
import netsh.network.route.Route;
import netsh.network.route.RouteOperation;
import netsh.network.route.RouteRequest;
import netsh.network.route.RouteType;
import netsh.network.route.Rule;

/** The IPv6 routes and rules of a namespace: what {@code ip -6 route} and {@code ip -6 rule} show and change. */
public final class Ipv6Routes {
    /** The metric of routes that name none (IP6_RT_PRIO_USER). */
    private static final int DEFAULT_METRIC = 1024;

    private final Ipv6Stack stack;
    private final Ipv6NextHopCheck nextHops;

    Ipv6Routes(Ipv6Stack stack) {
        this.stack = stack;
        nextHops = new Ipv6NextHopCheck(stack);
    }

    /** The routes of all tables, in the order in which the kernel lists them. */
    public List<Route> all() {
        List<Route> routes = new ArrayList<>();
        for (Ipv6RouteTable table : stack.fib().tables()) {
            routes.addAll(table.all());
        }
        return routes;
    }

    /** The routes of one table; empty where the table does not exist. */
    public Optional<List<Route>> table(int id) {
        return stack.fib().table(id).map(Ipv6RouteTable::all);
    }

    /** Seconds until a route goes by itself; empty where it stays. */
    public Optional<Long> secondsLeft(Route route) {
        return stack.fib().secondsLeft(route);
    }

    /**
     * Adds or changes a route (ip6_route_add); host bits of the destination are passed over.
     *
     * @throws NetException EEXIST, ENOENT, or what the check of the request says, with the kernel's message
     */
    public Route add(RouteRequest request, RouteOperation operation) throws NetException {
        Ipv6Prefix prefix = prefix(request);
        List<NextHop> hops = nextHops.resolve(request);
        Optional<Ipv6Address> source = request.preferredSource().map(Ipv6Address.class::cast);
        if (source.isPresent() && !stack.isLocal(source.get())) {
            throw new NetException(Errno.EINVAL, "Invalid source address");
        }
        Route route = new Route(normalised(request, prefix), hops);
        Route settled = stack.fib().insert(route, operation);
        stack.tellRoute(route, false);
        return settled;
    }

    private static Ipv6Prefix prefix(RouteRequest request) throws NetException {
        if (request.prefixLength() > 128) {
            throw new NetException(Errno.EINVAL, "Invalid prefix length");
        }
        return Ipv6Prefix.containing((Ipv6Address) request.destination(), request.prefixLength());
    }

    private static RouteRequest normalised(RouteRequest request, Ipv6Prefix prefix) {
        RouteRequest.Builder builder = RouteRequest.to(prefix.address(), prefix.length())
                .table(request.table())
                .type(request.type())
                .protocol(request.protocol())
                .priority(request.priority() == 0 ? DEFAULT_METRIC : request.priority())
                .metrics(request.metrics());
        request.preferredSource().ifPresent(builder::preferredSource);
        return builder.build();
    }

    /**
     * Deletes the first route that the request means; of several ways only the one that it names (ip6_route_del).
     *
     * @throws NetException ESRCH where there is none
     */
    public Route delete(RouteRequest request) throws NetException {
        Ipv6Prefix prefix = prefix(request);
        Ipv6RouteTable table = stack.fib()
                .table(request.table())
                .orElseThrow(() -> new NetException(Errno.ESRCH, "FIB table does not exist"));
        List<Route> routes = table.routesTo(prefix.address(), prefix.length());
        if (routes != null) {
            for (Route route : List.copyOf(routes)) {
                if (Ipv6RouteMatch.isMeantBy(route, request)) {
                    remove(route, request);
                    return route;
                }
            }
        }
        throw new NetException(Errno.ESRCH);
    }

    private void remove(Route route, RouteRequest request) {
        boolean namesWay = !request.nextHops().isEmpty()
                && request.nextHops().get(0).gateway().isPresent();
        if (namesWay && route.nextHops().size() > 1) {
            NextHop named = Ipv6RouteMatch.hopMeantBy(route, request.nextHops().get(0));
            List<NextHop> others =
                    route.nextHops().stream().filter(hop -> hop != named).toList();
            stack.fib().replace(route, Ipv6RouteMatch.withHops(route, others));
        } else {
            stack.fib().remove(route);
        }
        stack.tellRoute(route, true);
    }

    /**
     * What would become of a packet (inet6_rtm_getroute).
     *
     * @throws NetException what routing says
     */
    public Ipv6RouteAnswer get(Flow question) throws NetException {
        FibResult result = stack.routing().lookup(question);
        if (!result.isFound()) {
            throw new NetException(result.refusal());
        }
        Ipv6Address destination = (Ipv6Address) question.destination;
        boolean own = result.route().type() == RouteType.LOCAL || result.route().type() == RouteType.ANYCAST;
        Link out = own ? stack.loopback() : result.nextHop().link();
        Optional<Long> expires = stack.pathMtus().secondsLeft(destination);
        return new Ipv6RouteAnswer(
                result.route(),
                result.nextHop(),
                out,
                stack.routing().source(destination, result),
                result.table(),
                stack.pathMtus().learnt(destination),
                expires.isPresent() ? expires : secondsLeft(result.route()));
    }

    // ---- rules ----------------------------------------------------------------------------------------------------

    /** The rules, in the order in which they are asked. */
    public List<Rule> rules() {
        return stack.fib().rules().all();
    }

    /** Adds a rule; see {@link netsh.network.route.RuleTable#add}. */
    public Rule addRule(Rule rule) throws NetException {
        Rule added = stack.fib().rules().add(rule);
        stack.tell(new RuleChanged(added, false));
        return added;
    }

    /** Deletes a rule; see {@link netsh.network.route.RuleTable#delete}. */
    public Rule deleteRule(Rule request) throws NetException {
        Rule deleted = stack.fib().rules().delete(request);
        stack.tell(new RuleChanged(deleted, true));
        return deleted;
    }
}
