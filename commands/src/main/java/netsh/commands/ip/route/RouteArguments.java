package netsh.commands.ip.route;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import netsh.commands.ip.inet.Family;
import netsh.commands.ip.inet.InetPrefix;
import netsh.network.addr.IpAddress;
import netsh.network.route.RouteMetric;
import netsh.network.route.RouteOperation;

/** What the words of {@code ip route add} and its relatives said. */
final class RouteArguments {
    /** A way as typed; its link is still a name. */
    static final class Way {
        Optional<IpAddress> gateway = Optional.empty();
        Optional<String> device = Optional.empty();
        int weight = 1;
        boolean onlink;
        boolean pervasive;
    }

    /** What is done with the route; empty for deleting it. */
    final Optional<RouteOperation> operation;
    Family family;
    Optional<InetPrefix> destination = Optional.empty();
    OptionalInt type = OptionalInt.empty();
    OptionalInt scope = OptionalInt.empty();
    OptionalInt protocol = OptionalInt.empty();
    OptionalInt table = OptionalInt.empty();
    /** The VRF whose table it goes to. */
    Optional<String> vrf = Optional.empty();
    int trafficClass;
    long priority;
    Optional<IpAddress> source = Optional.empty();
    final Map<RouteMetric, Integer> metrics = new EnumMap<>(RouteMetric.class);
    final Set<RouteMetric> locked = EnumSet.noneOf(RouteMetric.class);
    Optional<String> congestionControl = Optional.empty();
    /** The way that stands among the other words. */
    final Way way = new Way();
    /** The ways behind "nexthop". */
    final List<Way> nextHops = new ArrayList<>();

    RouteArguments(Optional<RouteOperation> operation, Family family) {
        this.operation = operation;
        this.family = family;
    }

    /** Learns the family of the first address that is typed. */
    void learnFamily(IpAddress address) {
        if (family == Family.UNSPECIFIED) {
            family = Family.of(address);
        }
    }
}
