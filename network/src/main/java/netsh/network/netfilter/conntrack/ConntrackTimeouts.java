package netsh.network.netfilter.conntrack;

/** How long connections are kept, in seconds: the settings net.netfilter.nf_conntrack_*_timeout with their defaults. */
public final class ConntrackTimeouts {
    /** nf_conntrack_icmp_timeout. */
    public int icmp = 30;

    /** nf_conntrack_icmpv6_timeout. */
    public int icmpv6 = 30;

    /** nf_conntrack_udp_timeout: while nobody has answered, or not for long. */
    public int udp = 30;

    /** nf_conntrack_udp_timeout_stream: for exchanges that go on longer than two seconds. */
    public int udpStream = 120;

    /** nf_conntrack_generic_timeout: for protocols without a tracker of their own. */
    public int generic = 600;
}
