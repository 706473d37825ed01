package netsh.network.tunnel;

/** Whether routers may cut a tunnel's packets (IFLA_VXLAN_DF). */
public enum DontFragment {
    /** They may. */
    UNSET,
    /** They must not. */
    SET,
    /** As the packet says that is carried. */
    INHERIT
}
