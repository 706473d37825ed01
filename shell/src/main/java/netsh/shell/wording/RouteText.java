package netsh.shell.wording;

import netsh.network.route.Route;
import netsh.network.route.RouteTableId;
import netsh.network.route.RouteType;

/** A route as {@code ip route} takes it. */
public final class RouteText {
    private RouteText() {}

    /** Its prefix, first way and table. */
    public static String of(Route route) {
        StringBuilder text = new StringBuilder(prefix(route));
        if (route.firstHop() != null) {
            if (route.firstHop().gatewayOrNull() != null) {
                text.append(" via ").append(route.firstHop().gatewayOrNull());
            }
            text.append(" dev ").append(route.firstHop().link().name());
        }
        return text + table(route);
    }

    /** What {@code ip route del} needs to find it. */
    public static String toDelete(Route route) {
        String type = route.type() == RouteType.UNICAST ? "" : Words.lower(route.type()) + " ";
        return type + prefix(route) + table(route);
    }

    /** Its prefix as {@code ip route} writes it. */
    public static String prefix(Route route) {
        return route.isDefault() ? "default" : route.destination() + "/" + route.prefixLength();
    }

    private static String table(Route route) {
        return route.table() == RouteTableId.MAIN ? "" : " table " + route.table();
    }
}
