package netsh.network.tunnel;

/** What a VXLAN link does or does not do (VXLAN_F_* of net/vxlan.h). */
public enum VxlanFlag {
    /** Learns where stations are from the frames that come in. */
    LEARNING,
    /** Answers ARP and neighbour solicitations from what this host knows. */
    PROXY,
    /** Sends frames to a router's address straight to the station that they are routed to. */
    ROUTE_SHORT_CIRCUIT,
    /** Tells user space of stations that it does not know. */
    LINK_MISS,
    /** Tells user space of neighbours that it does not know. */
    NETWORK_MISS,
    /** Makes UDP checksums over IPv4. */
    UDP_CHECKSUM,
    /** Sends no UDP checksums over IPv6. */
    ZERO_CHECKSUM6_SENT,
    /** Takes datagrams over IPv6 without a checksum. */
    ZERO_CHECKSUM6_RECEIVED,
    /** Offloads inner checksums when it sends. */
    REMOTE_CHECKSUM_SENT,
    /** Takes offloaded inner checksums. */
    REMOTE_CHECKSUM_RECEIVED,
    /** Where frames go is told by each packet's metadata, not by the link. */
    EXTERNAL
}
