package netsh.network.neighbor;

/** Marks of a neighbour (NTF_* of linux/neighbour.h). */
public enum NeighborFlag {
    /** It answers for others. */
    PROXY,
    /** A control plane learnt it; it is not collected. */
    EXTERN_LEARN,
    /** It is a router. */
    ROUTER,
    /** The kernel keeps it resolved. */
    MANAGED
}
