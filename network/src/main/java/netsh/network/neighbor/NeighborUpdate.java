package netsh.network.neighbor;

/** How strong news of a neighbour are (NEIGH_UPDATE_F_*). */
public enum NeighborUpdate {
    /** A known address stays as it is. */
    KEEP,
    /** A known address is replaced. */
    OVERRIDE,
    /** A known address stays, but becomes doubtful where the news differ. */
    WEAK_OVERRIDE,
    /** An administrator says so: everything is replaced. */
    ADMIN
}
