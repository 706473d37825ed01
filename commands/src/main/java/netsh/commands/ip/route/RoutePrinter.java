package netsh.commands.ip.route;

import java.util.List;
import java.util.Locale;
import netsh.commands.ip.inet.InetPrefix;
import netsh.commands.ip.inet.NumberNames;
import netsh.commands.print.Colour;
import netsh.commands.print.Fields;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv6Address;
import netsh.network.route.RouteMetric;
import netsh.network.route.RouteMetrics;

/** Shows routes as iproute2's print_route does. */
final class RoutePrinter {
    private static final int UNICAST = 1;
    private static final int MAIN_TABLE = 254;
    private static final int BOOT = 3;
    private static final int LEAST_HEXADECIMAL_MARK = 16;

    private final Fields out;
    private final RouteFilter filter;
    private final boolean details;
    private final boolean numeric;

    RoutePrinter(Fields out, RouteFilter filter, boolean details, boolean numeric) {
        this.out = out;
        this.filter = filter;
        this.details = details;
        this.numeric = numeric;
    }

    void print(RouteRow row) {
        out.openObject(null);
        identity(row);
        if (!row.isMultipath()) {
            row.ways().forEach(way -> gatewayAndDevice(way, true));
        }
        tableProtocolScope(row);
        if (row.preferredSource().isPresent() && !filter.hidesSource()) {
            IpAddress source = row.preferredSource().get();
            out.text("src ");
            out.field("prefsrc", "", colour(source), source + (out.isJson() ? "" : " "), "");
        }
        row.priority().ifPresent(metric -> out.field("metric", "metric ", metric, " "));
        flags(row.isMultipath() || row.ways().isEmpty() ? List.of() : row.ways().get(0).flags());
        row.lookup().ifPresent(this::markAndUser);
        row.lookup().ifPresent(this::cache);
        metrics(row.metrics());
        row.lookup().flatMap(RouteRow.Lookup::in).ifPresent(in -> out.field("iif", "iif ", in, " "));
        row.preference().ifPresent(preference -> out.field("pref", "pref ", preference, ""));
        if (row.isMultipath()) {
            ways(row.ways());
        }
        out.text("\n");
        out.closeObject();
    }

    private void identity(RouteRow row) {
        RouteRow.Identity identity = row.identity();
        if (identity.type() != UNICAST || details) {
            String type = numeric ? Integer.toString(identity.type()) : NumberNames.ROUTE_TYPE.name(identity.type());
            out.field("type", "", type, " ");
        }
        out.field("dst", "", destinationColour(identity.destination()), destination(identity.destination())
                + (out.isJson() ? "" : " "), "");
        row.lookup().flatMap(RouteRow.Lookup::source)
                .ifPresent(source -> out.field("from", "from ", colour(source), source + (out.isJson() ? "" : " "), ""));
        if (identity.trafficClass() != 0 && !filter.hidesTrafficClass()) {
            out.field("tos", "tos ", NumberNames.SERVICE.name(identity.trafficClass(), numeric), " ");
        }
    }

    private static Colour destinationColour(InetPrefix destination) {
        return destination.length() == 0 ? Colour.NONE : colour(destination.addressOrAny());
    }

    private static String destination(InetPrefix destination) {
        if (destination.length() == 0) {
            return "default";
        }
        IpAddress address = destination.addressOrAny();
        return destination.length() == address.bitLength() ? address.toString() : address + "/" + destination.length();
    }

    private void gatewayAndDevice(RouteRow.Way way, boolean filtered) {
        if (way.gateway().isPresent() && !(filtered && filter.hidesGateway())) {
            IpAddress gateway = way.gateway().get();
            gateway(gateway);
        }
        if (way.device().isPresent() && !(filtered && filter.hidesDevice())) {
            out.field("dev", "dev ", Colour.INTERFACE_NAME, way.device().get() + (out.isJson() ? "" : " "), "");
        }
    }

    private void gateway(IpAddress gateway) {
        if (gateway instanceof Ipv6Address && !filter.isIpv6Row()) {
            out.openObject("via");
            out.text("via inet6 ");
            out.json("family", "inet6");
            out.field("host", "", Colour.INET6, gateway + (out.isJson() ? "" : " "), "");
            out.closeObject();
            return;
        }
        out.field("gateway", "via ", colour(gateway), gateway + (out.isJson() ? "" : " "), "");
    }

    private void tableProtocolScope(RouteRow row) {
        RouteRow.Identity identity = row.identity();
        boolean cloned = row.lookup().isPresent() && row.lookup().get().cloned();
        if (identity.table() != 0 && (identity.table() != MAIN_TABLE || details) && !filter.hidesTable()) {
            out.field("table", "table ", NumberNames.TABLE.name(identity.table() & 0xffff_ffffL, numeric), " ");
        }
        if (cloned) {
            return;
        }
        if ((identity.protocol() != BOOT || details) && !filter.hidesProtocol()) {
            out.field("protocol", "proto ", NumberNames.PROTOCOL.name(identity.protocol(), numeric), " ");
        }
        if ((identity.scope() != 0 || details) && !filter.hidesScope()) {
            out.field("scope", "scope ", NumberNames.SCOPE.name(identity.scope(), numeric), " ");
        }
    }

    private void flags(List<String> flags) {
        out.openArray("flags", "");
        flags.forEach(flag -> out.element("", flag, " "));
        out.closeArray("");
    }

    private void markAndUser(RouteRow.Lookup lookup) {
        if (lookup.mark().isPresent()) {
            long mark = lookup.mark().getAsLong();
            String shown = mark >= LEAST_HEXADECIMAL_MARK ? String.format(Locale.ROOT, "0x%x", mark) : mark + "";
            out.fieldAs("mark", mark, "mark " + shown + " ");
        }
        lookup.user().ifPresent(user -> out.field("uid", "uid ", user, " "));
    }

    private void cache(RouteRow.Lookup lookup) {
        if (lookup.cloned()) {
            out.newLine();
            out.text("    cache ");
            out.openArray("cache", lookup.cacheFlags().isEmpty() ? "" : "<");
            for (int i = 0; i < lookup.cacheFlags().size(); i++) {
                out.element(i == 0 ? "" : ",", lookup.cacheFlags().get(i), "");
            }
            out.closeArray(lookup.cacheFlags().isEmpty() ? "" : "> ");
        }
        lookup.expiresSeconds().ifPresent(seconds -> out.fieldAs("expires", seconds, "expires " + seconds + "sec "));
    }

    private void metrics(RouteMetrics metrics) {
        if (metrics.values().isEmpty()) {
            return;
        }
        out.openArray("metrics", "");
        out.openObject(null);
        for (RouteMetric metric : RouteMetric.values()) {
            Integer value = metrics.values().get(metric);
            if (value != null) {
                metric(metric, value, metrics);
            }
        }
        out.closeObject();
        out.closeArray("");
    }

    private void metric(RouteMetric metric, int value, RouteMetrics all) {
        String name = metric.name().toLowerCase(Locale.ROOT);
        String lock = all.locked().contains(metric) ? "lock " : "";
        switch (metric) {
            case RTT -> out.fieldAs(name, value / 8, name + " " + lock + value / 8 + "ms ");
            case RTTVAR -> out.fieldAs(name, value / 4, name + " " + lock + value / 4 + "ms ");
            case RTO_MIN -> out.fieldAs(name, value, name + " " + lock + value + "ms ");
            case CC_ALGO -> all.congestionControl().ifPresent(algorithm ->
                    out.fieldAs("congctl", algorithm, "congctl " + lock + algorithm + " "));
            case FEATURES -> out.fieldAs(name, "ecn", "features " + lock + ((value & 1) != 0 ? "ecn " : "") + "");
            case MTU, WINDOW, SSTHRESH, CWND, ADVMSS, REORDERING, HOPLIMIT, INITCWND, INITRWND, QUICKACK,
                    FASTOPEN_NO_COOKIE -> out.fieldAs(name, value & 0xffff_ffffL,
                            name + " " + lock + (value & 0xffff_ffffL) + " ");
        }
    }

    private void ways(List<RouteRow.Way> ways) {
        out.openArray("nexthops", "");
        for (RouteRow.Way way : ways) {
            out.openObject(null);
            out.newLine();
            out.text("\tnexthop ");
            gatewayAndDevice(way, false);
            out.field("weight", "weight ", way.weight(), " ");
            flags(way.flags());
            out.closeObject();
        }
        out.closeArray("");
    }

    private static Colour colour(IpAddress address) {
        return address instanceof Ipv6Address ? Colour.INET6 : Colour.INET;
    }
}
