package netsh.network.route;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.link.Link;

/** A wish to add or delete a route, with what a netlink message of that kind carries (struct fib_config). */
public final class RouteRequest {
    private final IpAddress destination;
    private final int prefixLength;
    private final int trafficClass;
    private final int table;
    private final RouteType type;
    private final int scope;
    private final int protocol;
    private final int priority;
    private final Optional<IpAddress> preferredSource;
    private final RouteMetrics metrics;
    private final List<NextHopRequest> nextHops;
    private final boolean multipath;

    private RouteRequest(Builder builder) {
        destination = builder.destination;
        prefixLength = builder.prefixLength;
        trafficClass = builder.trafficClass;
        table = builder.table;
        type = builder.type;
        scope = builder.scope;
        protocol = builder.protocol;
        priority = builder.priority;
        preferredSource = builder.preferredSource;
        metrics = builder.metrics;
        nextHops = List.copyOf(builder.nextHops);
        multipath = builder.multipath;
    }

    /** A request about a destination; all else is at its default: a unicast route of scope universe in the main table. */
    public static Builder to(IpAddress destination, int prefixLength) {
        return new Builder(destination, prefixLength);
    }

    /** The destination's first address; host bits are not checked yet. */
    public IpAddress destination() {
        return destination;
    }

    /** How many bits of the destination count. */
    public int prefixLength() {
        return prefixLength;
    }

    /** The type of service. */
    public int trafficClass() {
        return trafficClass;
    }

    /** The table. */
    public int table() {
        return table;
    }

    /** The type; UNSPECIFIED in a request to delete means any. */
    public RouteType type() {
        return type;
    }

    /** The scope; NOWHERE in a request to delete means any. */
    public int scope() {
        return scope;
    }

    /** The protocol; 0 in a request to delete means any. */
    public int protocol() {
        return protocol;
    }

    /** The metric; 0 in a request to delete means any. */
    public int priority() {
        return priority;
    }

    /** The preferred source address. */
    public Optional<IpAddress> preferredSource() {
        return preferredSource;
    }

    /** The attributes. */
    public RouteMetrics metrics() {
        return metrics;
    }

    /** The ways that are named: none, one, or several. */
    public List<NextHopRequest> nextHops() {
        return nextHops;
    }

    /** Whether the ways were given as a list of next hops (RTA_MULTIPATH), be it a list of one. */
    public boolean isMultipath() {
        return multipath;
    }

    /** Collects what the request says. */
    public static final class Builder {
        private final IpAddress destination;
        private final int prefixLength;
        private int trafficClass;
        private int table = RouteTableId.MAIN;
        private RouteType type = RouteType.UNICAST;
        private int scope = RouteScope.UNIVERSE;
        private int protocol = RouteProtocol.BOOT;
        private int priority;
        private Optional<IpAddress> preferredSource = Optional.empty();
        private RouteMetrics metrics = RouteMetrics.NONE;
        private final List<NextHopRequest> nextHops = new ArrayList<>(1);
        private boolean multipath;

        private Builder(IpAddress destination, int prefixLength) {
            this.destination = destination;
            this.prefixLength = prefixLength;
        }

        public Builder trafficClass(int value) {
            trafficClass = value;
            return this;
        }

        public Builder table(int value) {
            table = value == RouteTableId.UNSPECIFIED ? RouteTableId.MAIN : value;
            return this;
        }

        public Builder type(RouteType value) {
            type = value;
            return this;
        }

        public Builder scope(int value) {
            scope = value;
            return this;
        }

        public Builder protocol(int value) {
            protocol = value;
            return this;
        }

        public Builder priority(int value) {
            priority = value;
            return this;
        }

        public Builder preferredSource(IpAddress value) {
            preferredSource = Optional.of(value);
            return this;
        }

        public Builder metrics(RouteMetrics value) {
            metrics = value;
            return this;
        }

        /** The only way. */
        public Builder nextHop(NextHopRequest value) {
            nextHops.add(value);
            return this;
        }

        /** The only way: straight on a link. */
        public Builder on(Link link) {
            return nextHop(NextHopRequest.of(Optional.empty(), Optional.of(link)));
        }

        /** The only way: by a gateway. */
        public Builder via(IpAddress gateway) {
            return nextHop(NextHopRequest.of(Optional.of(gateway), Optional.empty()));
        }

        /** Several ways, as a list of next hops. */
        public Builder nextHops(List<NextHopRequest> values) {
            nextHops.addAll(values);
            multipath = true;
            return this;
        }

        public RouteRequest build() {
            return new RouteRequest(this);
        }
    }
}
