package netsh.network.route;

/** Attributes of a route that hosts' protocols look at (RTAX_*), in the order of the numbers, from 2 up. */
public enum RouteMetric {
    MTU,
    WINDOW,
    RTT,
    RTTVAR,
    SSTHRESH,
    CWND,
    ADVMSS,
    REORDERING,
    HOPLIMIT,
    INITCWND,
    FEATURES,
    RTO_MIN,
    INITRWND,
    QUICKACK,
    CC_ALGO,
    FASTOPEN_NO_COOKIE;

    /** The number in netlink messages. */
    public int number() {
        return ordinal() + 2;
    }
}
