package netsh.network.netfilter.conntrack;

/** Where a TCP connection stands as a router on its way sees it (enum tcp_conntrack). */
public enum TcpTrackState {
    NONE,
    SYN_SENT,
    SYN_RECV,
    ESTABLISHED,
    FIN_WAIT,
    CLOSE_WAIT,
    LAST_ACK,
    TIME_WAIT,
    CLOSE,
    /** Both sides sent a SYN. */
    SYN_SENT2
}
