package netsh.commands.busybox.ip;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.commands.busybox.AppletFailure;
import netsh.commands.ip.inet.NumberNames;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.NetException;
import netsh.network.ipv4.RouteAnswer;
import netsh.network.ipv6.Ipv6RouteAnswer;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.route.Flow;
import netsh.network.route.NextHopRequest;
import netsh.network.route.RouteOperation;
import netsh.network.route.RouteProtocol;
import netsh.network.route.RouteRequest;
import netsh.network.route.RouteScope;
import netsh.network.route.RouteType;

/** {@code ip route}: changes routes and asks about them; {@link RouteList} shows and flushes them. */
final class IpRoutes {
    private static final List<String> VERBS = List.of("add", "append", "change", "chg", "delete", "del", "get", "list",
            "show", "prepend", "replace", "test", "flush");
    private static final List<String> TYPES =
            List.of("unicast", "local", "broadcast", "blackhole", "unreachable", "prohibit", "throw");

    private final NetworkNamespace namespace;
    private Optional<Prefix> destination = Optional.empty();
    private Optional<IpAddress> gateway = Optional.empty();
    private Optional<Link> device = Optional.empty();
    private Optional<IpAddress> source = Optional.empty();
    private RouteType type = RouteType.UNICAST;
    private int metric;
    private int table;
    private int scope = -1;
    private int protocol = -1;

    private IpRoutes(NetworkNamespace namespace) {
        this.namespace = namespace;
    }

    static int perform(IpSettings settings, Words words) throws AppletFailure, NetException {
        String verb = words.verb(VERBS, "list");
        switch (verb) {
            case "list", "show" -> new RouteList(settings).show(words);
            case "flush" -> new RouteList(settings).flush(words);
            case "get" -> get(settings, words);
            default -> {
                IpRoutes change = new IpRoutes(settings.namespace());
                change.read(words);
                change.apply(verb, settings.family());
            }
        }
        return 0;
    }

    private void read(Words words) throws AppletFailure {
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "src" -> source = Optional.of(Prefix.address(words.next()));
                case "via" -> gateway = Optional.of(Prefix.address(words.next()));
                case "metric", "priority", "preference" -> metric = (int) words.number("metric");
                case "protocol", "proto" -> protocol = Scopes.number(NumberNames.PROTOCOL, words.next(), "protocol");
                case "scope" -> scope = Scopes.read(words.next());
                case "table" -> table = Scopes.number(NumberNames.TABLE, words.next(), "table");
                case "dev", "oif" -> device = Optional.of(Words.link(namespace, words.next()));
                default -> destination(word.equals("to") ? words.next() : word, words);
            }
        }
    }

    private void destination(String first, Words words) throws AppletFailure {
        String word = first;
        if (TYPES.contains(word)) {
            type = RouteType.valueOf(word.toUpperCase(Locale.ROOT));
            word = words.next();
        }
        if (destination.isPresent()) {
            throw Words.duplicate("to", word);
        }
        destination = Optional.of(Prefix.read(word));
    }

    private void apply(String verb, IpSettings.Family family) throws NetException {
        boolean ipv6 = family == IpSettings.Family.INET6 || destination.map(Prefix::isIpv6).orElse(false)
                || gateway.filter(Ipv6Address.class::isInstance).isPresent();
        boolean deletes = verb.startsWith("del");
        Prefix prefix = destination.orElse(new Prefix(Optional.empty(), 0, true));
        IpAddress address = prefix.address().orElse(ipv6 ? Ipv6Address.ANY : Ipv4Address.ANY);
        RouteRequest.Builder request = RouteRequest.to(address, prefix.length())
                .type(deletes && type == RouteType.UNICAST ? RouteType.UNSPECIFIED : type)
                .table(table)
                .scope(scope >= 0 ? scope : usualScope(deletes))
                .protocol(protocol >= 0 ? protocol : deletes ? RouteProtocol.UNSPECIFIED : RouteProtocol.BOOT)
                .priority(metric);
        source.ifPresent(request::preferredSource);
        if (gateway.isPresent() || device.isPresent()) {
            request.nextHop(NextHopRequest.of(gateway, device));
        }
        if (deletes && ipv6) {
            namespace.ipv6().routes().delete(request.build());
        } else if (deletes) {
            namespace.ipv4().routes().delete(request.build());
        } else if (ipv6) {
            namespace.ipv6().routes().add(request.build(), operation(verb));
        } else {
            namespace.ipv4().routes().add(request.build(), operation(verb));
        }
    }

    private int usualScope(boolean deletes) {
        if (deletes) {
            return RouteScope.NOWHERE;
        }
        return switch (type) {
            case LOCAL -> RouteScope.HOST;
            case BROADCAST -> RouteScope.LINK;
            case UNICAST -> gateway.isPresent() ? RouteScope.UNIVERSE : RouteScope.LINK;
            default -> RouteScope.UNIVERSE;
        };
    }

    private static RouteOperation operation(String verb) {
        return switch (verb) {
            case "change", "chg" -> RouteOperation.CHANGE;
            case "replace" -> RouteOperation.REPLACE;
            case "append" -> RouteOperation.APPEND;
            case "prepend" -> RouteOperation.PREPEND;
            case "test" -> RouteOperation.TEST;
            default -> RouteOperation.ADD;
        };
    }

    private static void get(IpSettings settings, Words words) throws AppletFailure, NetException {
        Optional<IpAddress> destination = Optional.empty();
        Optional<IpAddress> from = Optional.empty();
        Optional<Link> out = Optional.empty();
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "from" -> from = Optional.of(Prefix.address(words.next()));
                case "dev", "oif" -> out = Optional.of(Words.link(settings.namespace(), words.next()));
                default -> destination = Optional.of(Prefix.address(word.equals("to") ? words.next() : word));
            }
        }
        if (destination.isEmpty()) {
            throw AppletFailure.of("need at least destination address");
        }
        Flow flow = Flow.between(from.orElse(null), destination.get());
        flow.out = out.orElse(null);
        settings.out().println(destination.get() instanceof Ipv6Address ? ipv6Answer(settings, flow) : answer(settings, flow));
    }

    private static String answer(IpSettings settings, Flow flow) throws NetException {
        boolean asksWithSource = flow.source != null;
        String from = asksWithSource ? "from " + flow.source + " " : "";
        RouteAnswer answer = settings.namespace().ipv4().routes().get(flow);
        String type = answer.type() == RouteType.UNICAST ? "" : answer.type().name().toLowerCase(Locale.ROOT) + " ";
        return type + flow.destination + " " + from + answer.gateway().map(via -> "via " + via + " ").orElse("")
                + "dev " + answer.out().name() + " " + answer.source().map(source -> " src " + source + " ").orElse("");
    }

    private static String ipv6Answer(IpSettings settings, Flow flow) throws NetException {
        Ipv6RouteAnswer answer = settings.namespace().ipv6().routes().get(flow);
        return flow.destination + " " + answer.hop().gateway().map(via -> "via " + via + " ").orElse("")
                + "dev " + answer.out().name() + " " + answer.source().map(source -> " src " + source + " ").orElse("");
    }
}
