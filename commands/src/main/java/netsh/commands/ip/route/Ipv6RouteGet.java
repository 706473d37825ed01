package netsh.commands.ip.route;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.NetException;
import netsh.network.ipv6.Ipv6RouteAnswer;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.route.Flow;
import netsh.network.route.RouteMetric;
import netsh.network.route.RouteMetrics;

/** {@code ip -6 route get}. */
final class Ipv6RouteGet {
    private Ipv6RouteGet() {}

    static RouteRow row(NetworkNamespace namespace, RouteQuestion question, Flow flow) throws NetException {
        Ipv6RouteAnswer answer = namespace.ipv6().routes().get(flow);
        RouteRow matched = RouteRows.of(namespace, answer.route(), true);
        if (question.wantsRoute) {
            return matched;
        }
        IpAddress destination = question.destination.get().addressOrAny();
        RouteRow.Identity identity = new RouteRow.Identity(matched.identity().type(),
                RouteRows.prefix(destination, destination.bitLength()), 0, answer.table(),
                matched.identity().protocol(), matched.identity().scope());
        RouteRow.Way way = RouteRows.way(answer.hop().gateway(), Optional.of(answer.out()), 1,
                List.of());
        IpAddress asked = question.source.map(source -> source.addressOrAny()).orElse(Ipv6Address.ANY);
        return new RouteRow(true, identity, List.of(way), answer.source().map(IpAddress.class::cast),
                matched.priority(), metrics(answer), matched.preference(), Optional.of(new RouteRow.Lookup(
                        Optional.of(asked), question.mark, OptionalInt.empty(), false, List.of(),
                        answer.expiresSeconds().map(OptionalLong::of).orElse(OptionalLong.empty()), question.in)));
    }

    private static RouteMetrics metrics(Ipv6RouteAnswer answer) {
        return answer.mtu().isEmpty()
                ? answer.route().metrics()
                : new RouteMetrics(Map.of(RouteMetric.MTU, answer.mtu().get()), Set.of(), Optional.empty());
    }
}
