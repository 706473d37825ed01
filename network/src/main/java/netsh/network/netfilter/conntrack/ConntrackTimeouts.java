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

    /** nf_conntrack_tcp_timeout_syn_sent, and syn_recv and so on for what follows. */
    public int synSent = 120;

    public int synReceived = 60;
    public int established = 432_000;
    public int finWait = 120;
    public int closeWait = 60;
    public int lastAck = 30;
    public int timeWait = 120;
    public int close = 10;

    int tcp(TcpTrackState state) {
        return switch (state) {
            case NONE, SYN_SENT, SYN_SENT2 -> synSent;
            case SYN_RECV -> synReceived;
            case ESTABLISHED -> established;
            case FIN_WAIT -> finWait;
            case CLOSE_WAIT -> closeWait;
            case LAST_ACK -> lastAck;
            case TIME_WAIT -> timeWait;
            case CLOSE -> close;
        };
    }
}
