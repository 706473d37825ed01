package netsh.network.route;

import java.util.List;
import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;

/** A route (struct fib_info and fib_alias); only the state of its next hops changes. */
public final class Route {
    private final IpAddress destination;
    private final int prefixLength;
    private final int trafficClass;
    private final int table;
    private final RouteType type;
    private final int scope;
    private final int protocol;
    private final int priority;
    private final IpAddress preferredSource;
    private final RouteMetrics metrics;
    private final List<NextHop> nextHops;
    private final NextHop firstHop;

    /**
     * A route to the destination of a checked request.
     *
     * @param request what was asked for
     * @param nextHops its ways, resolved to links; empty for a route that only refuses
     */
    public Route(RouteRequest request, List<NextHop> nextHops) {
        destination = request.destination();
        prefixLength = request.prefixLength();
        trafficClass = request.trafficClass();
        table = request.table();
        type = request.type();
        scope = request.scope();
        protocol = request.protocol();
        priority = request.priority();
        preferredSource = request.preferredSource().orElse(null);
        metrics = request.metrics();
        this.nextHops = List.copyOf(nextHops);
        firstHop = nextHops.isEmpty() ? null : nextHops.get(0);
    }

    /** The destination's first address. */
    public IpAddress destination() {
        return destination;
    }

    /** How many bits of the destination count. */
    public int prefixLength() {
        return prefixLength;
    }

    /** The type of service that packets must have; 0 for any. */
    public int trafficClass() {
        return trafficClass;
    }

    /** The table it stands in. */
    public int table() {
        return table;
    }

    /** What it does with packets. */
    public RouteType type() {
        return type;
    }

    /** How far the destination is, see {@link RouteScope}. */
    public int scope() {
        return scope;
    }

    /** Who made it, see {@link RouteProtocol}. */
    public int protocol() {
        return protocol;
    }

    /** Its metric: of equal prefixes the lowest wins. */
    public int priority() {
        return priority;
    }

    /** The source address that packets of this host get, where the route says one. */
    public Optional<IpAddress> preferredSource() {
        return Optional.ofNullable(preferredSource);
    }

    /** The IPv4 source address that it says; null where it says none. */
    public Ipv4Address preferredIpv4Source() {
        return (Ipv4Address) preferredSource;
    }

    /** Its attributes. */
    public RouteMetrics metrics() {
        return metrics;
    }

    /** Its ways; empty for a route that only refuses. */
    public List<NextHop> nextHops() {
        return nextHops;
    }

    /** Its first way; null for a route that only refuses. */
    public NextHop firstHop() {
        return firstHop;
    }

    /** Whether the prefix is everything. */
    public boolean isDefault() {
        return prefixLength == 0;
    }

    /** Whether one of its ways uses a link's gateway or address there. */
    boolean isSameInformationAs(Route other) {
        if (type != other.type
                || scope != other.scope
                || protocol != other.protocol
                || priority != other.priority
                || !preferredSource().equals(other.preferredSource())
                || !metrics.equals(other.metrics)
                || nextHops.size() != other.nextHops.size()) {
            return false;
        }
        for (int i = 0; i < nextHops.size(); i++) {
            if (!nextHops.get(i).leadsAs(other.nextHops.get(i))) {
                return false;
            }
        }
        return true;
    }
}
