package netsh.network.ipv6;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import netsh.network.addr.IpAddress;
import netsh.network.link.Link;
import netsh.network.route.NextHop;
import netsh.network.route.NextHopRequest;
import netsh.network.route.Route;
import netsh.network.route.RouteProtocol;
import netsh.network.route.RouteRequest;
import netsh.network.route.RouteType;

/** How IPv6 routes of one prefix stand to one another, and to a request to delete (ip6_fib.c, ip6_route_del). */
final class Ipv6RouteMatch {
    private Ipv6RouteMatch() {}

    /** Whether a route has the same only way (rt6_duplicate_nexthop). */
    static boolean isSameWay(Route one, Route other) {
        if (one.type().refuses() || other.type().refuses()) {
            return one.type() == other.type();
        }
        // every link has a route to fe80::/64: this runs over all of them for each new one
        List<NextHop> hops = one.nextHops();
        for (int i = 0; i < hops.size(); i++) {
            if (leadsAs(hops.get(i), other.firstHop())) {
                return true;
            }
        }
        return false;
    }

    private static boolean leadsAs(NextHop one, NextHop other) {
        return one.link() == other.link() && Objects.equals(one.gatewayOrNull(), other.gatewayOrNull());
    }

    /** Whether two routes of one metric become ways of one (rt6_qualify_for_ecmp). */
    static boolean canShare(Route one, Route other) {
        return hasGateway(one) && hasGateway(other);
    }

    private static boolean hasGateway(Route route) {
        return route.firstHop() != null && route.firstHop().gatewayOrNull() != null;
    }

    /** The route with the ways of both. */
    static Route joined(Route first, Route second) {
        List<NextHop> hops = new ArrayList<>(first.nextHops());
        hops.addAll(second.nextHops());
        return withHops(first, hops);
    }

    /** The route with other ways. */
    static Route withHops(Route route, List<NextHop> hops) {
        RouteRequest.Builder request = RouteRequest.to(route.destination(), route.prefixLength())
                .table(route.table())
                .type(route.type())
                .protocol(route.protocol())
                .priority(route.priority())
                .metrics(route.metrics());
        route.preferredSource().ifPresent(request::preferredSource);
        return new Route(request.build(), hops);
    }

    /** Whether a route is one that a request to delete means. */
    static boolean isMeantBy(Route route, RouteRequest request) {
        if (request.priority() != 0 && route.priority() != request.priority()
                || request.protocol() != RouteProtocol.UNSPECIFIED && route.protocol() != request.protocol()
                || !isTypeMeant(route.type(), request.type())) {
            return false;
        }
        return request.nextHops().stream().allMatch(wanted -> hopMeantBy(route, wanted) != null);
    }

    /** The kernel's default request means any type that leads somewhere or refuses, but not local ones by chance. */
    private static boolean isTypeMeant(RouteType type, RouteType wanted) {
        return wanted == RouteType.UNSPECIFIED || wanted == RouteType.UNICAST || type == wanted;
    }

    /** The way of a route that a request names, null where it has none such. */
    static NextHop hopMeantBy(Route route, NextHopRequest wanted) {
        IpAddress gateway = wanted.gateway().orElse(null);
        Link link = wanted.link().orElse(null);
        for (NextHop hop : route.nextHops()) {
            if ((link == null || hop.link() == link) && (gateway == null || gateway.equals(hop.gatewayOrNull()))) {
                return hop;
            }
        }
        return null;
    }
}
