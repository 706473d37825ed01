package netsh.commands.ip.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.ip.IpContext;
import netsh.commands.ip.inet.Devices;
import netsh.commands.ip.inet.Family;
import netsh.commands.ip.inet.Vrfs;
import netsh.network.route.Route;

/** {@code ip route show}. */
final class RouteShow {
    private static final int EXIT_KERNEL = 2;

    private RouteShow() {}

    static int perform(IpContext context, RouteFilter filter) throws CommandLineException {
        if (filter.cached) {
            return 0;
        }
        List<RouteRow> rows = rows(context, filter, "Dump terminated");
        context.printList(out -> {
            RoutePrinter printer =
                    new RoutePrinter(out, filter, context.options().details(), context.options().numeric());
            rows.forEach(printer::print);
        });
        return 0;
    }

    /** The rows that pass a filter; {@code ending} is what is said behind the kernel's refusal. */
    static List<RouteRow> rows(IpContext context, RouteFilter filter, String ending) throws CommandLineException {
        if (filter.device.isPresent()) {
            filter.linkIndex = Devices.find(context.namespace(), filter.device.get()).index();
        }
        if (filter.vrf.isPresent()) {
            filter.table = OptionalInt.of(Vrfs.find(context.namespace(), filter.vrf.get()).table());
        }
        List<RouteRow> rows = new ArrayList<>();
        boolean takesBoth = filter.family == Family.UNSPECIFIED && filter.table.isEmpty();
        if (filter.family != Family.INET6) {
            collect(context, filter, false, ending, rows);
        }
        if (filter.family == Family.INET6 || takesBoth) {
            collect(context, filter, true, ending, rows);
        }
        return rows;
    }

    private static void collect(IpContext context, RouteFilter filter, boolean ipv6, String ending,
            List<RouteRow> rows) throws CommandLineException {
        RouteTables tables = RouteTables.of(context.namespace(), ipv6);
        List<Route> routes;
        if (filter.table.isEmpty()) {
            routes = tables.all();
        } else {
            Optional<List<Route>> table = tables.table(filter.table.getAsInt());
            if (table.isEmpty() && filter.tableNamed) {
                throw new CommandLineException("Error: " + (ipv6 ? "ipv6" : "ipv4") + ": FIB table does not exist.\n"
                        + ending, EXIT_KERNEL);
            }
            routes = table.orElse(List.of());
        }
        for (Route route : routes) {
            RouteRow row = RouteRows.of(context.namespace(), route, ipv6);
            if (filter.takes(row)) {
                rows.add(row);
            }
        }
    }
}
