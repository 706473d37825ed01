package netsh.network.ipv4;

/** How a socket deals with packets that are too large for the way (IP_MTU_DISCOVER of ip(7)). */
public enum PathMtuDiscovery {
    /** Fragments, and lets routers fragment. */
    DONT,
    /** Fragments what this host knows to be too large, and forbids routers to. */
    WANT,
    /** Never fragments: what is too large is refused with EMSGSIZE. */
    DO,
    /** As DO, but looks only at the link's MTU and not at what was learnt of the path. */
    PROBE
}
