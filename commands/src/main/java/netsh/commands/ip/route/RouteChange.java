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
import netsh.commands.ip.inet.InetPrefix;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.route.NextHopRequest;
import netsh.network.route.RouteMetrics;
import netsh.network.route.RouteProtocol;
import netsh.network.route.RouteRequest;
import netsh.network.route.RouteScope;
import netsh.network.route.RouteTableId;
import netsh.network.route.RouteType;

/** {@code ip route add}, {@code change}, {@code replace}, {@code append}, {@code prepend}, {@code test}, {@code del}. */
final class RouteChange {
    private RouteChange() {}

    static int perform(IpContext context, RouteArguments route) throws CommandLineException, NetException {
        if (route.destination.isEmpty()) {
            throw new CommandLineException(RouteCommands.MENU.usage(), CommandLineException.EXIT_MINUS_ONE);
        }
        if (route.vrf.isPresent()) {
            route.table = OptionalInt.of(Vrfs.find(context.namespace(), route.vrf.get()).table());
        }
        RouteRequest request = request(context.namespace(), route);
        RouteTables tables = RouteTables.of(context.namespace(), route.family == Family.INET6);
        if (route.operation.isPresent()) {
            tables.add(request, route.operation.get());
        } else {
            tables.delete(request);
        }
        return 0;
    }

    private static RouteRequest request(NetworkNamespace namespace, RouteArguments route)
            throws CommandLineException, NetException {
        boolean deletes = route.operation.isEmpty();
        InetPrefix destination = route.destination.get();
        IpAddress address = route.family == Family.INET6 && destination.address().isEmpty()
                ? Ipv6Address.ANY
                : destination.addressOrAny();
        RouteType type = type(route, deletes);
        RouteRequest.Builder request = RouteRequest.to(address, destination.length())
                .type(type)
                .trafficClass(route.trafficClass)
                .table(route.table.orElse(tableOf(type)))
                .scope(scope(route, type, deletes))
                .protocol(route.protocol.orElse(deletes ? RouteProtocol.UNSPECIFIED : RouteProtocol.BOOT))
                .priority((int) route.priority)
                .metrics(new RouteMetrics(route.metrics, route.locked, route.congestionControl));
        route.source.ifPresent(request::preferredSource);
        Optional<NextHopRequest> way = nextHop(namespace, route.way);
        if (!route.nextHops.isEmpty()) {
            request.nextHops(nextHops(namespace, route.nextHops));
        } else if (way.isPresent()) {
            request.nextHop(way.get());
        }
        return request.build();
    }

    private static RouteType type(RouteArguments route, boolean deletes) throws NetException {
        int number = route.type.orElse(deletes ? 0 : RouteType.UNICAST.number());
        if (number >= RouteType.values().length) {
            throw new NetException(Errno.EINVAL);
        }
        return RouteType.values()[number];
    }

    private static int tableOf(RouteType type) {
        return switch (type) {
            case LOCAL, BROADCAST, ANYCAST, NAT -> RouteTableId.LOCAL;
            case UNSPECIFIED, UNICAST, MULTICAST, BLACKHOLE, UNREACHABLE, PROHIBIT, THROW -> RouteTableId.MAIN;
        };
    }

    private static int scope(RouteArguments route, RouteType type, boolean deletes) {
        if (route.scope.isPresent()) {
            return route.scope.getAsInt();
        }
        return switch (type) {
            case LOCAL, NAT -> RouteScope.HOST;
            case BROADCAST, MULTICAST, ANYCAST -> RouteScope.LINK;
            case UNICAST, UNSPECIFIED -> {
                if (deletes) {
                    yield RouteScope.NOWHERE;
                }
                boolean isDirect = route.way.gateway.isEmpty() && route.nextHops.isEmpty();
                yield isDirect ? RouteScope.LINK : RouteScope.UNIVERSE;
            }
            case BLACKHOLE, UNREACHABLE, PROHIBIT, THROW -> deletes ? RouteScope.NOWHERE : RouteScope.UNIVERSE;
        };
    }

    private static Optional<NextHopRequest> nextHop(NetworkNamespace namespace, RouteArguments.Way way)
            throws CommandLineException {
        if (way.gateway.isEmpty() && way.device.isEmpty() && !way.onlink) {
            return Optional.empty();
        }
        return Optional.of(resolved(namespace, way));
    }

    private static List<NextHopRequest> nextHops(NetworkNamespace namespace, List<RouteArguments.Way> ways)
            throws CommandLineException {
        List<NextHopRequest> resolved = new ArrayList<>();
        for (RouteArguments.Way way : ways) {
            resolved.add(resolved(namespace, way));
        }
        return resolved;
    }

    private static NextHopRequest resolved(NetworkNamespace namespace, RouteArguments.Way way)
            throws CommandLineException {
        Optional<Link> link = way.device.isPresent()
                ? Optional.of(Devices.find(namespace, way.device.get()))
                : Optional.empty();
        return new NextHopRequest(way.gateway, link, way.weight, way.onlink, way.pervasive);
    }
}
