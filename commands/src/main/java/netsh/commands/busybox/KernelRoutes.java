package netsh.commands.busybox;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv4Prefix;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.route.NextHop;
import netsh.network.route.Route;
import netsh.network.route.RouteTableId;
import netsh.network.route.RouteType;

/** The main route table in the old layout, as {@code route} and {@code netstat -r} show it. */
final class KernelRoutes {
    private static final String METRIC_HEADING =
            "Destination     Gateway         Genmask         Flags Metric Ref    Use Iface\n";
    private static final String WINDOW_HEADING =
            "Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface\n";

    private final NetworkNamespace namespace;
    private final boolean numeric;
    private final boolean showsWindow;

    /**
     * A view of a namespace's table.
     *
     * @param numeric whether "default" and "*" are written as addresses
     * @param showsWindow whether the columns are MSS, window and irtt rather than metric, references and use
     */
    KernelRoutes(NetworkNamespace namespace, boolean numeric, boolean showsWindow) {
        this.namespace = namespace;
        this.numeric = numeric;
        this.showsWindow = showsWindow;
    }

    String text() {
        StringBuilder text = new StringBuilder("Kernel IP routing table\n");
        text.append(showsWindow ? WINDOW_HEADING : METRIC_HEADING);
        for (Route route : namespace.ipv4().routes().table(RouteTableId.MAIN).orElse(List.of())) {
            text.append(line(route));
        }
        return text.toString();
    }

    private String line(Route route) {
        Optional<NextHop> hop = Optional.ofNullable(route.firstHop());
        Ipv4Address gateway = hop.flatMap(NextHop::gateway).map(Ipv4Address.class::cast).orElse(Ipv4Address.ANY);
        String columns = showsWindow ? "%5d %-5d %6d %s\n" : "%-6d %-2d %7d %s\n";
        return String.format(Locale.ROOT, "%-15.15s %-15.15s %-16s%-6s",
                        word((Ipv4Address) route.destination(), route.prefixLength() == 0 ? "default" : ""),
                        word(gateway, "*"), new Ipv4Address(Ipv4Prefix.mask(route.prefixLength())), flags(route, gateway))
                + String.format(Locale.ROOT, columns, showsWindow ? 0 : route.priority(), 0, 0,
                        hop.map(NextHop::link).map(link -> link.name()).orElse("*"));
    }

    private String word(Ipv4Address address, String unspecified) {
        boolean hasWord = !numeric && address.isUnspecified() && !unspecified.isEmpty();
        return hasWord ? unspecified : address.toString();
    }

    private static String flags(Route route, Ipv4Address gateway) {
        boolean rejects = route.type() == RouteType.UNREACHABLE || route.type() == RouteType.PROHIBIT;
        String flags = rejects ? "!" : "U";
        if (!gateway.isUnspecified()) {
            flags += "G";
        }
        return route.prefixLength() == 32 ? flags + "H" : flags;
    }
}
