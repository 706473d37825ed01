package netsh.network.link;

/** How the ipvlans of one link send and receive (IPVLAN_MODE_* of linux/if_link.h). */
public enum IpvlanMode {
    /** With neighbours of their own, and everything for groups. */
    L2,
    /** By the routes of the namespace below, without neighbours and groups. */
    L3,
    /** The same, past the filters of the namespace below. */
    L3S
}
