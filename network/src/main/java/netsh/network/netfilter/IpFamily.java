package netsh.network.netfilter;

/** The families that have tables of their own (NFPROTO_IPV4, NFPROTO_IPV6). */
public enum IpFamily {
    IPV4,
    IPV6
}
