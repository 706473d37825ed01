package netsh.network.netfilter;

/** What connection tracking says of a packet (enum ip_conntrack_info). */
public enum PacketTracking {
    /** It was not looked at, or no connection could be made of it: what rules call INVALID. */
    INVALID,
    /** It begins a connection, or belongs to one that nobody has answered. */
    NEW,
    /** It belongs to a connection that has seen packets both ways. */
    ESTABLISHED,
    /** It is about a connection: an ICMP error. */
    RELATED,
    /** A rule of the raw table excepted it from tracking. */
    UNTRACKED
}
