package netsh.commands.ip.route;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import netsh.commands.ip.inet.Family;
import netsh.commands.ip.inet.InetPrefix;
import netsh.network.route.RouteTableId;
import netsh.network.route.RouteType;

/** Which routes are shown or flushed. What a filter fixes to one value is left out of the lines. */
final class RouteFilter {
    /** The family, as far as options or a prefix told it. */
    Family family;
    /** The table; empty for all. */
    OptionalInt table = OptionalInt.of(RouteTableId.MAIN);
    boolean tableNamed;
    /** The VRF whose table it is; its own addresses are left out. */
    Optional<String> vrf = Optional.empty();
    /** Whether any word chose routes: flushing wants that. */
    boolean isGiven;
    boolean cached;
    OptionalInt protocol = OptionalInt.empty();
    OptionalInt scope = OptionalInt.empty();
    OptionalInt type = OptionalInt.empty();
    OptionalInt trafficClass = OptionalInt.empty();
    OptionalLong metric = OptionalLong.empty();
    Optional<String> device = Optional.empty();
    Optional<InetPrefix> via = Optional.empty();
    Optional<InetPrefix> source = Optional.empty();
    /** The network that destinations must lie in. */
    Optional<InetPrefix> root = Optional.empty();
    /** The network that destinations must hold. */
    Optional<InetPrefix> match = Optional.empty();
    /** The index of {@link #device}, once looked up. */
    int linkIndex;
    private boolean ipv6Row;

    RouteFilter(Family family) {
        this.family = family;
    }

    /** A filter that leaves nothing out. */
    static RouteFilter everything() {
        RouteFilter filter = new RouteFilter(Family.UNSPECIFIED);
        filter.table = OptionalInt.empty();
        return filter;
    }

    /** Whether a row passes. */
    boolean takes(RouteRow row) {
        ipv6Row = row.ipv6();
        RouteRow.Identity identity = row.identity();
        if (vrf.isPresent() && (identity.type() == RouteType.LOCAL.number()
                || identity.type() == RouteType.BROADCAST.number())) {
            return false;
        }
        return equalsOrAny(table, identity.table())
                && equalsOrAny(protocol, identity.protocol())
                && equalsOrAny(scope, identity.scope())
                && equalsOrAny(type, identity.type())
                && equalsOrAny(trafficClass, identity.trafficClass())
                && (metric.isEmpty() || metric.getAsLong() == row.priority().orElse(0))
                && (device.isEmpty() || !row.isMultipath() && leadsOver(row, linkIndex))
                && takesDestination(identity.destination())
                && (via.isEmpty() || takesGateway(row))
                && (source.isEmpty() || row.preferredSource().isPresent()
                        && source.get().matches(row.preferredSource().get(), source.get().length()));
    }

    private static boolean equalsOrAny(OptionalInt wanted, int value) {
        return wanted.isEmpty() || wanted.getAsInt() == value;
    }

    private static boolean leadsOver(RouteRow row, int index) {
        return !row.ways().isEmpty() && row.ways().get(0).linkIndex() == index;
    }

    private boolean takesGateway(RouteRow row) {
        return !row.isMultipath() && !row.ways().isEmpty() && row.ways().get(0).gateway().isPresent()
                && via.get().matches(row.ways().get(0).gateway().get(), via.get().length());
    }

    private boolean takesDestination(InetPrefix destination) {
        if (root.isPresent() && (destination.length() < root.get().length()
                || !root.get().matches(destination.addressOrAny(), root.get().length()))) {
            return false;
        }
        return match.isEmpty() || destination.length() <= match.get().length()
                && match.get().matches(destination.addressOrAny(), destination.length());
    }

    /** Whether rows of the family being printed are IPv6's; a gateway of the other family is shown with its name. */
    boolean isIpv6Row() {
        return ipv6Row;
    }

    void setIpv6Row(boolean isIpv6) {
        ipv6Row = isIpv6;
    }

    boolean hidesTable() {
        return table.isPresent();
    }

    boolean hidesProtocol() {
        return protocol.isPresent();
    }

    boolean hidesScope() {
        return scope.isPresent();
    }

    boolean hidesTrafficClass() {
        return trafficClass.isPresent();
    }

    boolean hidesDevice() {
        return device.isPresent();
    }

    boolean hidesGateway() {
        return isHost(via);
    }

    boolean hidesSource() {
        return isHost(source);
    }

    private static boolean isHost(Optional<InetPrefix> prefix) {
        return prefix.isPresent() && prefix.get().length() == prefix.get().addressOrAny().bitLength();
    }
}
