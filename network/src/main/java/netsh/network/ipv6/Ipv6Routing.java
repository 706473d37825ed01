package netsh.network.ipv6;

import java.util.Optional;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.route.FibResult;
import netsh.network.route.Flow;
import netsh.network.route.NextHop;
import netsh.network.route.RouteMetric;
import netsh.network.route.RouteType;

/** Finds the way of packets that this host sends (ip6_route_output, ip6_dst_lookup). */
final class Ipv6Routing {
    private final Ipv6Stack stack;

    Ipv6Routing(Ipv6Stack stack) {
        this.stack = stack;
    }

    /** The route that a flow of this host takes; bound to its link where the destination means nothing without one. */
    FibResult lookup(Flow flow) {
        Ipv6Address destination = (Ipv6Address) flow.destination;
        boolean strict = flow.out != null && (destination.isLinkLocal() || destination.isMulticast());
        return stack.fib().lookup(flow, strict);
    }

    /**
     * The way of a flow, with a source address where it names none.
     *
     * @throws NetException ENETUNREACH without a route, a refusing route's own errno, EADDRNOTAVAIL without a source
     */
    Ipv6Path path(Flow flow) throws NetException {
        FibResult result = lookup(flow);
        if (!result.isFound()) {
            throw new NetException(result.refusal());
        }
        return path(flow, result);
    }

    private Ipv6Path path(Flow flow, FibResult result) throws NetException {
        Ipv6Address destination = (Ipv6Address) flow.destination;
        NextHop hop = result.nextHop();
        boolean own = result.route().type() == RouteType.LOCAL || result.route().type() == RouteType.ANYCAST;
        Link link = own ? stack.loopback() : hop.link();
        Ipv6Interface out = stack.interfaceOrNull(link);
        if (out == null) {
            throw new NetException(Errno.ENETUNREACH);
        }
        Ipv6Address source = (Ipv6Address) flow.source;
        if (source == null) {
            source = source(destination, result).orElseThrow(() -> new NetException(Errno.EADDRNOTAVAIL));
        }
        Ipv6Address nextHop = hop.gatewayOrNull() instanceof Ipv6Address gateway ? gateway : destination;
        return new Ipv6Path(source, destination, out, nextHop, mtu(destination, out, result), result);
    }

    /** The source that a route names, else the best one for its link (ip6_route_get_saddr). */
    Optional<Ipv6Address> source(Ipv6Address destination, FibResult result) {
        Optional<Ipv6Address> preferred =
                result.route().preferredSource().map(Ipv6Address.class::cast);
        return preferred.isPresent()
                ? preferred
                : stack.sources().choose(destination, result.nextHop().link());
    }

    private int mtu(Ipv6Address destination, Ipv6Interface out, FibResult result) {
        int ofRoute = result.route().metrics().value(RouteMetric.MTU);
        int ofLink = Math.max(Ipv6Interface.LEAST_MTU, out.link().mtu());
        int most = ofRoute == 0 ? ofLink : Math.min(ofRoute, ofLink);
        return Math.min(most, stack.pathMtus().mtu(destination));
    }
}
