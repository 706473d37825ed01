package netsh.network.route;

import netsh.network.error.Errno;

/** What a route does with packets (RTN_* of linux/rtnetlink.h), in the order of the numbers. */
public enum RouteType {
    UNSPECIFIED(null, RouteScope.NOWHERE),
    UNICAST(null, RouteScope.UNIVERSE),
    LOCAL(null, RouteScope.HOST),
    BROADCAST(null, RouteScope.LINK),
    ANYCAST(null, RouteScope.LINK),
    MULTICAST(null, RouteScope.UNIVERSE),
    BLACKHOLE(Errno.EINVAL, RouteScope.UNIVERSE),
    UNREACHABLE(Errno.EHOSTUNREACH, RouteScope.UNIVERSE),
    PROHIBIT(Errno.EACCES, RouteScope.UNIVERSE),
    THROW(Errno.EAGAIN, RouteScope.UNIVERSE),
    NAT(Errno.EINVAL, RouteScope.NOWHERE);

    private final Errno refusal;
    private final int widestScope;

    RouteType(Errno refusal, int widestScope) {
        this.refusal = refusal;
        this.widestScope = widestScope;
    }

    /** The number in netlink messages. */
    public int number() {
        return ordinal();
    }

    /** What a sender is told by a route that only refuses; null for one that leads somewhere. */
    public Errno refusal() {
        return refusal;
    }

    /** Whether the route has neither gateway nor link and only refuses. */
    public boolean refuses() {
        return refusal != null;
    }

    /** The widest scope that such a route may have (fib_props). */
    public int widestScopeAllowed() {
        return widestScope;
    }
}
