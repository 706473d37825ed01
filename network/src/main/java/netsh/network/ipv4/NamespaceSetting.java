package netsh.network.ipv4;

import java.util.Locale;

/** IPv4 settings of a namespace that the lab acts on (struct netns_ipv4), under net.ipv4. */
public enum NamespaceSetting {
    FIB_MULTIPATH_HASH_POLICY(0, 0, 1),
    FWMARK_REFLECT(0, Integer.MIN_VALUE, Integer.MAX_VALUE),
    ICMP_ECHO_IGNORE_ALL(0, 0, 1),
    ICMP_ECHO_IGNORE_BROADCASTS(1, 0, 1),
    ICMP_ERRORS_USE_INBOUND_IFADDR(0, 0, 1),
    ICMP_MSGS_BURST(50, 0, Integer.MAX_VALUE),
    ICMP_MSGS_PER_SEC(1000, 0, Integer.MAX_VALUE),
    ICMP_RATELIMIT(1000, 0, Integer.MAX_VALUE),
    ICMP_RATEMASK(6168, Integer.MIN_VALUE, Integer.MAX_VALUE),
    IP_DEFAULT_TTL(64, 1, 255),
    IP_FORWARD_USE_PMTU(0, 0, 255),
    IP_NO_PMTU_DISC(0, 0, 255),
    IP_NONLOCAL_BIND(0, 0, 255),
    IPFRAG_TIME(30, Integer.MIN_VALUE, Integer.MAX_VALUE),
    ROUTE_MIN_PMTU(552, 68, Integer.MAX_VALUE),
    ROUTE_MTU_EXPIRES(600, Integer.MIN_VALUE, Integer.MAX_VALUE);

    private final int initial;
    private final int least;
    private final int most;

    NamespaceSetting(int initial, int least, int most) {
        this.initial = initial;
        this.least = least;
        this.most = most;
    }

    /** Whether the file is in the directory route. */
    boolean isOfRoute() {
        return this == ROUTE_MIN_PMTU || this == ROUTE_MTU_EXPIRES;
    }

    /** The file's name in its directory. */
    public String fileName() {
        String name = name().toLowerCase(Locale.ROOT);
        return isOfRoute() ? name.substring("route_".length()) : name;
    }

    /** What a namespace starts with. */
    int initial() {
        return initial;
    }

    /** The lowest number that is taken. */
    public int least() {
        return least;
    }

    /** The highest number that is taken. */
    public int most() {
        return most;
    }
}
