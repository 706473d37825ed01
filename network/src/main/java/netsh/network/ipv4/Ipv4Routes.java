package netsh.network.ipv4;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv4Prefix;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.route.Fib;
import netsh.network.route.Flow;
import netsh.network.route.NextHop;
import netsh.network.route.Route;
import netsh.network.route.RouteMetric;
import netsh.network.route.RouteOperation;
import netsh.network.route.RouteRequest;
import netsh.network.route.RouteTable;
import netsh.network.route.RouteType;
import netsh.network.route.Rule;

/** The IPv4 routes and rules of a namespace: what {@code ip route} and {@code ip rule} show and change. */
public final class Ipv4Routes {
    private final NetworkNamespace namespace;
    private final Ipv4Stack stack;
    private final Fib fib;
    private final Ipv4Routing routing;
    private final PathCache paths;
    private final NextHopCheck nextHops;

    Ipv4Routes(NetworkNamespace namespace, Ipv4Stack stack, Fib fib, Ipv4Routing routing, PathCache paths) {
        this.namespace = namespace;
        this.stack = stack;
        this.fib = fib;
        this.routing = routing;
        this.paths = paths;
        nextHops = new NextHopCheck(fib, stack);
    }

    // ---- routes ---------------------------------------------------------------------------------------------------

    /** The routes of all tables, in the order in which the kernel lists them. */
    public List<Route> all() {
        List<Route> routes = new ArrayList<>();
        for (RouteTable table : fib.tables()) {
            routes.addAll(table.all());
        }
        return routes;
    }

    /** The routes of one table; empty where the table does not exist. */
    public Optional<List<Route>> table(int id) {
        return fib.table(id).map(RouteTable::all);
    }

    /**
     * Adds or changes a route (inet_rtm_newroute).
     *
     * @throws NetException EEXIST, ENOENT, or what the check of the request says, with the kernel's message
     */
    public Route add(RouteRequest request, RouteOperation operation) throws NetException {
        checkPrefix(request);
        List<NextHop> hops = nextHops.resolve(request);
        if (request.preferredSource().isPresent()
                && !isValidSource(request, (Ipv4Address) request.preferredSource().get())) {
            throw new NetException(Errno.EINVAL, "Invalid prefsrc address");
        }
        Route route = new Route(request, hops);
        if (fib.insert(route, operation).isPresent()) {
            stack.routesChanged();
        }
        stack.tellRoute(route, false);
        return route;
    }

    private boolean isValidSource(RouteRequest request, Ipv4Address source) {
        boolean isItself = request.type() == RouteType.LOCAL && source.equals(request.destination());
        return isItself || stack.isLocal(source);
    }

    /**
     * Deletes the first route that the request means (inet_rtm_delroute).
     *
     * @throws NetException ESRCH where there is none
     */
    public Route delete(RouteRequest request) throws NetException {
        checkPrefix(request);
        Route route = fib.delete(request);
        stack.routesChanged();
        stack.tellRoute(route, true);
        return route;
    }

    private static void checkPrefix(RouteRequest request) throws NetException {
        int length = request.prefixLength();
        if (length > 32) {
            throw new NetException(Errno.EINVAL, "Invalid prefix length");
        }
        if ((((Ipv4Address) request.destination()).bits() & ~Ipv4Prefix.mask(length)) != 0) {
            throw new NetException(Errno.EINVAL, "Invalid prefix for given prefix length");
        }
    }

    /** Forgets what was learnt about single destinations ({@code ip route flush cache}). */
    public void flushCache() {
        paths.clear();
    }

    // ---- questions ------------------------------------------------------------------------------------------------

    /**
     * What would become of a packet ({@code ip route get}; inet_rtm_getroute).
     *
     * @throws NetException what routing says
     */
    public RouteAnswer get(Flow question) throws NetException {
        Ipv4Address asked = (Ipv4Address) question.source;
        RouteDecision decision = question.in == null ? routing.output(question) : input(question);
        if (decision.isRefused()) {
            throw new NetException(decision.refusal);
        }
        return answer(question, asked, decision);
    }

    private RouteDecision input(Flow question) throws NetException {
        InetDevice device = stack.device(question.in);
        if (device == null) {
            throw new NetException(Errno.ENODEV);
        }
        if (question.source == null) {
            question.source = Ipv4Address.ANY;
        }
        return routing.input(device, question);
    }

    private RouteAnswer answer(Flow question, Ipv4Address asked, RouteDecision decision) {
        Ipv4Address destination = (Ipv4Address) question.destination;
        Optional<Route> route =
                decision.result == null ? Optional.empty() : Optional.ofNullable(decision.result.route());
        int learnt = paths.mtuFor(destination);
        int ofRoute = route.map(found -> found.metrics().value(RouteMetric.MTU)).orElse(0);
        long expires = paths.expiresInNanos(destination);
        boolean isToMany = decision.isToMany();
        return new RouteAnswer(
                decision.type,
                decision.out,
                decision.gateway instanceof Ipv4Address gateway ? Optional.of(gateway) : Optional.empty(),
                asked != null || question.in != null ? Optional.empty() : Optional.ofNullable(decision.source),
                decision.result == null ? 0 : decision.result.table(),
                expires == 0 ? Optional.empty() : Optional.of(Duration.ofNanos(expires)),
                learnt != 0 ? Optional.of(learnt) : ofRoute != 0 ? Optional.of(ofRoute) : Optional.empty(),
                new RouteAnswer.Flags(
                        decision.isLocal,
                        decision.type == RouteType.BROADCAST,
                        isToMany && decision.type == RouteType.MULTICAST,
                        paths.isRedirected(destination)),
                route);
    }

    /** The route that matches, without what was learnt or chosen ({@code ip route get fibmatch}). */
    public Route match(Flow question) throws NetException {
        RouteAnswer answer = get(question);
        return answer.route().orElseThrow(() -> new NetException(Errno.ENETUNREACH));
    }

    // ---- rules ----------------------------------------------------------------------------------------------------

    /** The rules, in the order in which they are asked. */
    public List<Rule> rules() {
        return fib.rules().all();
    }

    /** Adds a rule; see {@link netsh.network.route.RuleTable#add}. */
    public Rule addRule(Rule rule) throws NetException {
        Rule added = fib.rules().add(rule);
        tell(added, false);
        return added;
    }

    /** Deletes a rule; see {@link netsh.network.route.RuleTable#delete}. */
    public Rule deleteRule(Rule request) throws NetException {
        Rule deleted = fib.rules().delete(request);
        tell(deleted, true);
        return deleted;
    }

    private void tell(Rule rule, boolean deleted) {
        if (namespace.machine().hasChangeListeners()) {
            namespace.machine().tell(namespace, new RuleChanged(rule, deleted));
        }
    }
}
