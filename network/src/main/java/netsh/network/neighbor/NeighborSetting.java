package netsh.network.neighbor;

/** Parameters of neighbour resolution on a link (NEIGH_VAR_*); times are in milliseconds. */
public enum NeighborSetting {
    MCAST_SOLICIT(3),
    UCAST_SOLICIT(3),
    APP_SOLICIT(0),
    MCAST_RESOLICIT(0),
    RETRANS_TIME(1000),
    BASE_REACHABLE_TIME(30_000),
    DELAY_FIRST_PROBE_TIME(5_000),
    INTERVAL_PROBE_TIME(5_000),
    GC_STALE_TIME(60_000),
    UNRES_QLEN_BYTES(212_992),
    PROXY_QLEN(64),
    ANYCAST_DELAY(1_000),
    PROXY_DELAY(800),
    LOCKTIME(1_000);

    private final int initial;

    NeighborSetting(int initial) {
        this.initial = initial;
    }

    /** The value that IPv4 starts with. */
    int initial() {
        return initial;
    }
}
