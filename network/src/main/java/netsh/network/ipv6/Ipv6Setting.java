package netsh.network.ipv6;

import java.util.Locale;

/**
 * The settings under net.ipv6.conf, in the order in which sysctl lists them, with the values that a kernel starts with
 * (struct ipv6_devconf). Those marked unsigned are printed as 32-bit numbers without a sign.
 */
public enum Ipv6Setting {
    ACCEPT_DAD(1),
    ACCEPT_RA(1),
    ACCEPT_RA_DEFRTR(1),
    ACCEPT_RA_FROM_LOCAL(0),
    ACCEPT_RA_MIN_HOP_LIMIT(1),
    ACCEPT_RA_MIN_LFT(0),
    ACCEPT_RA_MTU(1),
    ACCEPT_RA_PINFO(1),
    ACCEPT_RA_RT_INFO_MAX_PLEN(0),
    ACCEPT_RA_RT_INFO_MIN_PLEN(0),
    ACCEPT_RA_RTR_PREF(1),
    ACCEPT_REDIRECTS(1),
    ACCEPT_SOURCE_ROUTE(0),
    ACCEPT_UNTRACKED_NA(0),
    ADDR_GEN_MODE(0),
    AUTOCONF(1),
    DAD_TRANSMITS(1),
    DISABLE_IPV6(0),
    DISABLE_POLICY(0),
    DROP_UNICAST_IN_L2_MULTICAST(0),
    DROP_UNSOLICITED_NA(0),
    ENHANCED_DAD(1),
    FORCE_MLD_VERSION(0),
    FORCE_TLLAO(0),
    FORWARDING(0),
    HOP_LIMIT(64),
    IGNORE_ROUTES_WITH_LINKDOWN(0),
    IOAM6_ENABLED(0),
    IOAM6_ID(65535),
    IOAM6_ID_WIDE(-1),
    KEEP_ADDR_ON_DOWN(0),
    MAX_ADDRESSES(16),
    MAX_DESYNC_FACTOR(600),
    MC_FORWARDING(0),
    MLDV1_UNSOLICITED_REPORT_INTERVAL(10000),
    MLDV2_UNSOLICITED_REPORT_INTERVAL(1000),
    MTU(1280),
    NDISC_EVICT_NOCARRIER(1),
    NDISC_NOTIFY(0),
    NDISC_TCLASS(0),
    OPTIMISTIC_DAD(0),
    PROXY_NDP(0),
    RA_DEFRTR_METRIC(1024),
    REGEN_MAX_RETRY(3),
    ROUTER_PROBE_INTERVAL(60),
    ROUTER_SOLICITATION_DELAY(1),
    ROUTER_SOLICITATION_INTERVAL(4),
    ROUTER_SOLICITATION_MAX_INTERVAL(3600),
    ROUTER_SOLICITATIONS(-1),
    RPL_SEG_ENABLED(0),
    SEG6_ENABLED(0),
    SEG6_REQUIRE_HMAC(0),
    SUPPRESS_FRAG_NDISC(1),
    TEMP_PREFERED_LFT(86400),
    TEMP_VALID_LFT(604800),
    USE_OIF_ADDRS_ONLY(0),
    USE_OPTIMISTIC(0),
    USE_TEMPADDR(0);

    private final int initial;
    private final String key;

    Ipv6Setting(int initial) {
        this.initial = initial;
        key = name().toLowerCase(Locale.ROOT);
    }

    /** Its name below net.ipv6.conf.LINK. */
    public String key() {
        return key;
    }

    int initial() {
        return initial;
    }

    /** Whether it is a 32-bit number without a sign. */
    public boolean isUnsigned() {
        return this == IOAM6_ID_WIDE;
    }
}
