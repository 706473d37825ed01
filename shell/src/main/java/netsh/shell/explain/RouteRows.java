package netsh.shell.explain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import netsh.network.ipv4.RouteDecided;
import netsh.network.packet.Ipv4Packet;
import netsh.network.route.Route;
import netsh.network.route.RouteTableId;
import netsh.network.route.RouteType;
import netsh.shell.wording.Words;

/** Words for what routing decided. */
final class RouteRows {
    private RouteRows() {}

    static Row of(Hop hop, RouteDecided decided) {
        Map<String, Object> fields = new LinkedHashMap<>();
        Optional<Ipv4Packet> packet = PacketWay.packetOf(decided.packet());
        packet.ifPresent(known -> {
            fields.put("source", known.source().toString());
            fields.put("destination", known.destination().toString());
            fields.put("ttl", known.timeToLive());
        });
        fields.put("type", Words.lower(decided.type()));
        decided.route().ifPresent(route -> fields.put("route", written(route)));
        decided.gateway().ifPresent(gateway -> fields.put("via", gateway.toString()));
        decided.out().ifPresent(out -> fields.put("dev", out.name()));
        decided.route().ifPresent(route -> fields.put("table", table(route.table())));
        decided.rule().ifPresent(rule -> fields.put("rule", rule.priority()));
        return Rows.row(hop, "route", words(decided, packet) + origin(decided), fields);
    }

    private static String words(RouteDecided decided, Optional<Ipv4Packet> packet) {
        if (decided.out().isEmpty()) {
            return decided.route()
                    .map(route -> written(route))
                    .orElseGet(() -> decided.rule().map(rule -> Words.lower(rule.action()) + " by a rule").orElse("none"));
        }
        if (decided.type() == RouteType.LOCAL) {
            return packet.map(known -> known.destination() + " is this host's own").orElse("for this host");
        }
        return decided.route().map(route -> written(route)
                        + decided.gateway().map(gateway -> " via " + gateway).orElse("")
                        + " dev " + decided.out().get().name())
                .orElseGet(() -> "on " + decided.out().get().name());
    }

    private static String origin(RouteDecided decided) {
        if (decided.route().isEmpty()) {
            return decided.rule().map(rule -> " (rule " + rule.priority() + ")").orElse("");
        }
        return " (table " + table(decided.route().get().table())
                + decided.rule().map(rule -> ", rule " + rule.priority()).orElse("") + ")";
    }

    /** A route's type, where it is not an ordinary one, and prefix. */
    static String written(Route route) {
        String prefix = route.isDefault()
                ? "default"
                : route.destination() + (route.prefixLength() == 32 ? "" : "/" + route.prefixLength());
        return route.type() == RouteType.UNICAST ? prefix : Words.lower(route.type()) + " " + prefix;
    }

    static String table(int id) {
        return switch (id) {
            case RouteTableId.LOCAL -> "local";
            case RouteTableId.MAIN -> "main";
            case RouteTableId.DEFAULT -> "default";
            default -> Integer.toString(id);
        };
    }
}
