package netsh.network.link;

/** Whether the ipvlans of one link talk to one another (IPVLAN_F_PRIVATE, IPVLAN_F_VEPA). */
public enum IpvlanIsolation {
    /** Directly. */
    BRIDGE,
    /** Not at all. */
    PRIVATE,
    /** By way of the outside. */
    VEPA
}
