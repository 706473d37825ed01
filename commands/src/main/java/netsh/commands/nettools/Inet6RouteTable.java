package netsh.commands.nettools;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import netsh.commands.process.Output;
import netsh.network.addr.Ipv6Address;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.route.NextHop;
import netsh.network.route.Route;
import netsh.network.route.RouteTableId;
import netsh.network.route.RouteType;

/** IPv6's routes as {@code route -A inet6} shows them, from /proc/net/ipv6_route (rprint_fib6). */
final class Inet6RouteTable {
    private Inet6RouteTable() {}

    static void print(Output out, NetworkNamespace namespace) {
        out.print("Kernel IPv6 routing table\n");
        out.print("Destination                    Next Hop                   Flag Met Ref  Use If\n");
        List<Route> routes = new ArrayList<>();
        namespace.ipv6().routes().table(RouteTableId.MAIN).ifPresent(routes::addAll);
        boolean hasDefault = routes.stream().anyMatch(Route::isDefault);
        routes.stream().filter(route -> !route.isDefault()).forEach(route -> line(out, route));
        routes.stream().filter(Route::isDefault).forEach(route -> line(out, route));
        if (!hasDefault) {
            nowhere(out);
        }
        namespace.ipv6().routes().table(RouteTableId.LOCAL).orElse(List.of()).forEach(route -> line(out, route));
        nowhere(out);
    }

    /** The kernel's own last entry, which refuses. */
    private static void nowhere(Output out) {
        line(out, "::/0", "::", "!n", "-1", 1, "lo");
    }

    private static void line(Output out, Route route) {
        NextHop hop = route.firstHop();
        String gateway = hop != null && hop.gatewayOrNull() instanceof Ipv6Address address ? address.toString() : "::";
        String device = hop == null || hop.link() == null ? "lo" : hop.link().name();
        line(out, route.destination() + "/" + route.prefixLength(), gateway, flags(route, gateway),
                Integer.toString(route.priority()), references(route), device);
    }

    private static int references(Route route) {
        return route.type() == RouteType.LOCAL ? 2 : 1;
    }

    private static String flags(Route route, String gateway) {
        if (route.type() == RouteType.LOCAL) {
            return "Un";
        }
        if (route.type().refuses()) {
            return "!n";
        }
        String flags = "U";
        if (!gateway.equals("::")) {
            flags += "G";
        }
        return route.prefixLength() == 128 ? flags + "H" : flags;
    }

    private static void line(Output out, String destination, String gateway, String flags, String metric,
            int references, String device) {
        out.print(String.format(Locale.ROOT, "%-30s %-26s %-4s %-3s %-3d %4d %s\n", destination, gateway, flags, metric,
                references, 0, device));
    }
}
