package netsh.commands.busybox.ip;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.commands.busybox.AppletFailure;
import netsh.commands.ip.inet.NumberNames;
import netsh.network.addr.IpAddress;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.route.NextHop;
import netsh.network.route.NextHopRequest;
import netsh.network.route.Route;
import netsh.network.route.RouteRequest;
import netsh.network.route.RouteScope;
import netsh.network.route.RouteTableId;
import netsh.network.route.RouteType;

/** {@code ip route list} and {@code ip route flush}. */
final class RouteList {
    private static final List<String> ALL_TABLES = List.of("all", "0");

    private final IpSettings settings;
    private final NetworkNamespace namespace;
    private Optional<Integer> table = Optional.of(RouteTableId.MAIN);
    private Optional<Link> device = Optional.empty();
    private Optional<IpAddress> gateway = Optional.empty();
    private Optional<IpAddress> source = Optional.empty();
    private Optional<Prefix> root = Optional.empty();
    private Optional<Prefix> match = Optional.empty();
    private Optional<Prefix> exact = Optional.empty();
    private int protocol = -1;
    private int scope = -1;
    private boolean isCache;

    RouteList(IpSettings settings) {
        this.settings = settings;
        namespace = settings.namespace();
    }

    void show(Words words) throws AppletFailure {
        read(words);
        routes().forEach(route -> settings.out().println(line(route)));
    }

    void flush(Words words) throws AppletFailure, NetException {
        if (!words.hasNext()) {
            throw AppletFailure.of("\"ip route flush\" requires an argument");
        }
        read(words);
        if (isCache) {
            namespace.ipv4().routes().flushCache();
            return;
        }
        for (Route route : routes()) {
            delete(route);
        }
    }

    private void delete(Route route) throws NetException {
        RouteRequest.Builder request = RouteRequest.to(route.destination(), route.prefixLength())
                .type(route.type()).table(route.table()).scope(route.scope()).protocol(route.protocol())
                .priority(route.priority()).trafficClass(route.trafficClass());
        for (NextHop hop : route.nextHops()) {
            request.nextHop(NextHopRequest.of(hop.gateway(), Optional.ofNullable(hop.link())));
            break;
        }
        if (isIpv6(route)) {
            namespace.ipv6().routes().delete(request.build());
        } else {
            namespace.ipv4().routes().delete(request.build());
        }
    }

    private static boolean isIpv6(Route route) {
        return route.destination().bitLength() > 32;
    }

    private void read(Words words) throws AppletFailure {
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "protocol", "proto" -> protocol = Scopes.number(NumberNames.PROTOCOL, words.next(), "protocol");
                case "dev", "oif", "iif" -> device = Optional.of(Words.link(namespace, words.next()));
                case "via" -> gateway = Optional.of(Prefix.address(words.next()));
                case "src" -> source = Optional.of(Prefix.address(words.next()));
                case "scope" -> scope = Scopes.read(words.next());
                case "table" -> table(words.next());
                case "cache" -> isCache = true;
                default -> prefix(word.equals("to") ? words.next() : word, words);
            }
        }
    }

    private void table(String word) throws AppletFailure {
        if (word.equals("cache")) {
            isCache = true;
        } else {
            table = ALL_TABLES.contains(word)
                    ? Optional.empty()
                    : Optional.of(Scopes.number(NumberNames.TABLE, word, "table"));
        }
    }

    private void prefix(String word, Words words) throws AppletFailure {
        switch (word) {
            case "root" -> root = Optional.of(Prefix.read(words.next()));
            case "match" -> match = Optional.of(Prefix.read(words.next()));
            default -> exact = Optional.of(Prefix.read(word.equals("exact") ? words.next() : word));
        }
    }

    private List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        if (settings.showsInet() && !isCache) {
            routes.addAll(table.isEmpty() ? namespace.ipv4().routes().all()
                    : namespace.ipv4().routes().table(table.get()).orElse(List.of()));
        }
        boolean wantsInet6 = settings.family() == IpSettings.Family.INET6 || table.isEmpty() && settings.showsInet6();
        if (wantsInet6 && !isCache) {
            routes.addAll(table.isEmpty() ? namespace.ipv6().routes().all()
                    : namespace.ipv6().routes().table(table.get()).orElse(List.of()));
        }
        routes.removeIf(route -> !takes(route));
        return routes;
    }

    private boolean takes(Route route) {
        return (protocol < 0 || protocol == route.protocol())
                && (scope < 0 || scope == route.scope())
                && (source.isEmpty() || source.equals(route.preferredSource()))
                && hasWay(route)
                && exact.map(wanted -> isPrefix(wanted, route) && wanted.length() == route.prefixLength()).orElse(true)
                && root.map(wanted -> isPrefix(wanted, route) && wanted.length() <= route.prefixLength()).orElse(true)
                && match.map(wanted -> matches(wanted, route)).orElse(true);
    }

    private boolean hasWay(Route route) {
        boolean onDevice = device.isEmpty() || route.nextHops().stream().anyMatch(hop -> hop.link() == device.get());
        return onDevice
                && (gateway.isEmpty() || route.nextHops().stream().anyMatch(hop -> hop.gateway().equals(gateway)));
    }

    private static boolean isPrefix(Prefix wanted, Route route) {
        return wanted.contains(route.destination());
    }

    private static boolean matches(Prefix wanted, Route route) {
        Prefix own = new Prefix(Optional.of(route.destination()), route.prefixLength(), true);
        return route.prefixLength() <= wanted.length() && own.contains(wanted.ipv4());
    }

    private String line(Route route) {
        StringBuilder text = new StringBuilder();
        if (route.type() != RouteType.UNICAST) {
            text.append(route.type().name().toLowerCase(Locale.ROOT)).append(' ');
        }
        boolean isHost = route.prefixLength() == route.destination().bitLength();
        text.append(route.isDefault() ? "default" : isHost ? route.destination().toString()
                : route.destination() + "/" + route.prefixLength()).append(' ');
        Optional<NextHop> way = route.nextHops().stream().findFirst().filter(hop -> !route.type().refuses());
        way.flatMap(NextHop::gateway).ifPresent(address -> text.append("via ").append(address).append(' '));
        way.ifPresent(hop -> text.append("dev ").append(hop.link().name()).append(' '));
        if (table.isEmpty() && route.table() != RouteTableId.MAIN) {
            text.append("table ").append(NumberNames.TABLE.name(route.table())).append(' ');
        }
        if (!isIpv6(route) && scope < 0 && route.scope() != RouteScope.UNIVERSE) {
            text.append("scope ").append(Scopes.name(route.scope())).append(' ');
        }
        route.preferredSource().ifPresent(address -> text.append(" src ").append(address).append(' '));
        if (route.priority() != 0 || isIpv6(route)) {
            text.append(" metric ").append(route.priority() & 0xffff_ffffL).append(' ');
        }
        return text.toString();
    }
}
