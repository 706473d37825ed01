package netsh.network.ipv4;

import java.util.Locale;

/** IPv4 settings of a link (IPV4_DEVCONF_*), under net.ipv4.conf; in the order in which /proc/sys lists them. */
public enum DeviceSetting {
    ACCEPT_LOCAL(0),
    ACCEPT_REDIRECTS(1),
    ACCEPT_SOURCE_ROUTE(1, 0),
    ARP_ACCEPT(0),
    ARP_ANNOUNCE(0),
    ARP_EVICT_NOCARRIER(1),
    ARP_FILTER(0),
    ARP_IGNORE(0),
    ARP_NOTIFY(0),
    BC_FORWARDING(0),
    BOOTP_RELAY(0),
    DISABLE_POLICY(0),
    DISABLE_XFRM(0),
    DROP_GRATUITOUS_ARP(0),
    DROP_UNICAST_IN_L2_MULTICAST(0),
    FORCE_IGMP_VERSION(0),
    FORWARDING(0),
    IGMPV2_UNSOLICITED_REPORT_INTERVAL(10_000),
    IGMPV3_UNSOLICITED_REPORT_INTERVAL(1_000),
    IGNORE_ROUTES_WITH_LINKDOWN(0),
    LOG_MARTIANS(0),
    MC_FORWARDING(0),
    MEDIUM_ID(0),
    PROMOTE_SECONDARIES(0),
    PROXY_ARP(0),
    PROXY_ARP_PVLAN(0),
    ROUTE_LOCALNET(0),
    RP_FILTER(0),
    SECURE_REDIRECTS(1),
    SEND_REDIRECTS(1),
    SHARED_MEDIA(1),
    SRC_VALID_MARK(0),
    TAG(0);

    private final int initial;
    private final int initialForAll;

    DeviceSetting(int initial) {
        this(initial, initial);
    }

    DeviceSetting(int initial, int initialForAll) {
        this.initial = initial;
        this.initialForAll = initialForAll;
    }

    /** The file's name under /proc/sys/net/ipv4/conf/LINK. */
    public String fileName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What links start with on a fresh machine. */
    int initial() {
        return initial;
    }

    /** What "all" starts with on a fresh machine. */
    int initialForAll() {
        return initialForAll;
    }
}
