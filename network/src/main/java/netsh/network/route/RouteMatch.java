package netsh.network.route;

import java.util.List;

/** Whether a route is one that a request to delete means (fib_table_delete, fib_nh_match, fib_metrics_match). */
final class RouteMatch {
    private RouteMatch() {}

    static boolean isMeantBy(Route route, RouteRequest request) {
        return (request.type() == RouteType.UNSPECIFIED || route.type() == request.type())
                && (request.scope() == RouteScope.NOWHERE || route.scope() == request.scope())
                && (request.preferredSource().isEmpty()
                        || request.preferredSource().equals(route.preferredSource()))
                && (request.protocol() == RouteProtocol.UNSPECIFIED || route.protocol() == request.protocol())
                && (request.priority() == 0 || route.priority() == request.priority())
                && nextHopsMatch(route, request)
                && metricsMatch(route, request);
    }

    private static boolean nextHopsMatch(Route route, RouteRequest request) {
        List<NextHopRequest> wanted = request.nextHops();
        if (wanted.isEmpty()) {
            return true;
        }
        if (!request.isMultipath()) {
            return route.firstHop() != null && matches(route.firstHop(), wanted.get(0));
        }
        if (wanted.size() != route.nextHops().size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            NextHop hop = route.nextHops().get(i);
            if (hop.weight() != wanted.get(i).weight() || !matches(hop, wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(NextHop hop, NextHopRequest wanted) {
        return (wanted.link().isEmpty() || wanted.link().get() == hop.link())
                && (wanted.gateway().isEmpty() || wanted.gateway().equals(hop.gateway()));
    }

    private static boolean metricsMatch(Route route, RouteRequest request) {
        return request.metrics().values().entrySet().stream()
                .allMatch(wanted -> route.metrics().value(wanted.getKey()) == wanted.getValue());
    }
}
