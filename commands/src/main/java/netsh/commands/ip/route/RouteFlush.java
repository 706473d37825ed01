package netsh.commands.ip.route;

import java.util.List;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.ip.IpContext;
import netsh.commands.ip.inet.Family;
import netsh.commands.print.Fields;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.route.NextHopRequest;
import netsh.network.route.RouteRequest;
import netsh.network.route.RouteType;

/** {@code ip route flush}: deletes all routes that pass a filter. */
final class RouteFlush {
    private static final int SHOWS_ROUTES = 2;

    private RouteFlush() {}

    static int perform(IpContext context, RouteFilter filter) throws CommandLineException, NetException {
        if (!filter.isGiven) {
            throw new CommandLineException("\"ip route flush\" requires arguments.", 1);
        }
        int statistics = context.options().statistics();
        if (filter.cached) {
            if (filter.family != Family.INET6) {
                context.namespace().ipv4().routes().flushCache();
                if (statistics > 0) {
                    context.tool().out().println("*** IPv4 routing cache is flushed.");
                }
            }
            return 0;
        }
        List<RouteRow> rows = RouteShow.rows(context, filter, "Flush terminated");
        if (rows.isEmpty()) {
            if (statistics > 0) {
                context.tool().out().println("Nothing to flush.");
            }
            return 0;
        }
        if (statistics >= SHOWS_ROUTES) {
            Fields out = context.fields();
            RoutePrinter printer = new RoutePrinter(out, filter, context.options().details(), false);
            rows.forEach(printer::print);
            context.tool().out().print(out.take());
        }
        if (statistics > 0) {
            context.tool().out().print("\n*** Round 1, deleting " + rows.size() + " entries ***\n"
                    + "*** Flush is complete after 1 round ***\n");
        }
        for (RouteRow row : rows) {
            RouteTables.of(context.namespace(), row.ipv6()).delete(request(context.namespace(), row));
        }
        return 0;
    }

    /** A request that means one route alone. */
    private static RouteRequest request(NetworkNamespace namespace, RouteRow row) {
        RouteRow.Identity identity = row.identity();
        RouteRequest.Builder request = RouteRequest
                .to(identity.destination().addressOrAny(), identity.destination().length())
                .type(RouteType.values()[identity.type()])
                .trafficClass(identity.trafficClass())
                .table(identity.table())
                .scope(identity.scope())
                .protocol(identity.protocol())
                .priority((int) row.priority().orElse(0));
        row.preferredSource().ifPresent(request::preferredSource);
        boolean leadsSomewhere = RouteType.values()[identity.type()].refusal() == null;
        if (leadsSomewhere && !row.isMultipath() && !row.ways().isEmpty()) {
            RouteRow.Way way = row.ways().get(0);
            request.nextHop(NextHopRequest.of(way.gateway(),
                    way.device().map(device -> namespace.links().byIndex(way.linkIndex()))));
        }
        return request.build();
    }
}
