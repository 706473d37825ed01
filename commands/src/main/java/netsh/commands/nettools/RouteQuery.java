package netsh.commands.nettools;

import java.util.ArrayList;
import java.util.List;
import netsh.network.addr.Ipv4Address;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.route.NextHop;
import netsh.network.route.Route;
import netsh.network.route.RouteMetric;
import netsh.network.route.RouteProtocol;
import netsh.network.route.RouteTableId;
import netsh.network.route.RouteType;

/** The lines of /proc/net/route (fib_route_seq_show): the main table without broadcasts, multicasts and local routes. */
final class RouteQuery {
    /** Octets of the headers that an MSS leaves out. */
    private static final int HEADERS = 40;

    private RouteQuery() {}

    static List<RouteLine> all(NetworkNamespace namespace) {
        List<RouteLine> lines = new ArrayList<>();
        for (Route route : namespace.ipv4().routes().table(RouteTableId.MAIN).orElse(List.of())) {
            if (route.type() != RouteType.BROADCAST && route.type() != RouteType.MULTICAST) {
                lines.add(line(route));
            }
        }
        return lines;
    }

    private static RouteLine line(Route route) {
        NextHop hop = route.firstHop();
        boolean isReject = route.type() == RouteType.UNREACHABLE || route.type() == RouteType.PROHIBIT;
        Ipv4Address gateway = hop != null && hop.gatewayOrNull() instanceof Ipv4Address address
                ? address
                : Ipv4Address.ANY;
        int advertised = route.metrics().value(RouteMetric.ADVMSS);
        return new RouteLine((Ipv4Address) route.destination(), gateway, RouteLine.maskOf(route.prefixLength()),
                RouteLine.letters(isReject, !gateway.isUnspecified(), route.prefixLength(),
                        route.protocol() == RouteProtocol.REDIRECT),
                route.priority(), hop == null || hop.link() == null ? "*" : hop.link().name(),
                advertised == 0 ? 0 : advertised + HEADERS, route.metrics().value(RouteMetric.WINDOW),
                route.metrics().value(RouteMetric.RTT) >> 3);
    }
}
