package netsh.commands.ip.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import netsh.commands.ip.inet.Family;
import netsh.commands.ip.inet.InetPrefix;
import netsh.network.addr.IpAddress;
import netsh.network.ipv4.DeviceSetting;
import netsh.network.ipv4.Ipv4Settings;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.route.NextHop;
import netsh.network.route.Route;

/** Takes routes down as rows. */
final class RouteRows {
    private RouteRows() {}

    static RouteRow of(NetworkNamespace namespace, Route route, boolean ipv6) {
        List<RouteRow.Way> ways = new ArrayList<>();
        for (NextHop hop : route.nextHops()) {
            ways.add(way(namespace, hop));
        }
        boolean showsPriority = ipv6 || route.priority() != 0;
        return new RouteRow(ipv6, identity(route), ways, route.preferredSource(),
                showsPriority ? OptionalLong.of(route.priority() & 0xffff_ffffL) : OptionalLong.empty(),
                route.metrics(), ipv6 ? Optional.of("medium") : Optional.empty(),
                ipv6 ? expiry(namespace, route) : Optional.empty());
    }

    private static Optional<RouteRow.Lookup> expiry(NetworkNamespace namespace, Route route) {
        return namespace.ipv6().routes().secondsLeft(route).map(seconds -> new RouteRow.Lookup(Optional.empty(),
                OptionalLong.empty(), OptionalInt.empty(), false, List.of(), OptionalLong.of(seconds),
                Optional.empty()));
    }

    static RouteRow.Identity identity(Route route) {
        return new RouteRow.Identity(route.type().number(), prefix(route.destination(), route.prefixLength()),
                route.trafficClass(), route.table(), route.protocol(), route.scope());
    }

    static InetPrefix prefix(IpAddress address, int length) {
        return new InetPrefix(Family.of(address), Optional.of(address), length, true);
    }

    static RouteRow.Way way(NetworkNamespace namespace, NextHop hop) {
        List<String> flags = new ArrayList<>();
        Link link = hop.link();
        boolean ignoresLinkDown = hop.isLinkDown() && ignoresLinkDown(namespace, link);
        if (hop.isDead() || ignoresLinkDown) {
            flags.add("dead");
        }
        if (hop.isOnlink()) {
            flags.add("onlink");
        }
        if (hop.isLinkDown()) {
            flags.add("linkdown");
        }
        return way(hop.gateway(), Optional.ofNullable(link), hop.weight(), flags);
    }

    private static boolean ignoresLinkDown(NetworkNamespace namespace, Link link) {
        Ipv4Settings settings = namespace.ipv4().settings();
        return settings.all().value(DeviceSetting.IGNORE_ROUTES_WITH_LINKDOWN) != 0
                || settings.of(link).map(own -> own.value(DeviceSetting.IGNORE_ROUTES_WITH_LINKDOWN) != 0).orElse(false);
    }

    static RouteRow.Way way(Optional<IpAddress> gateway, Optional<Link> link, int weight, List<String> flags) {
        return new RouteRow.Way(gateway, link.map(Link::name), link.map(Link::index).orElse(0), weight, flags);
    }
}
