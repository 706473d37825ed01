package netsh.network.link;

/** Whom the macvlans of one link talk to (MACVLAN_MODE_* of linux/if_link.h). */
public enum MacvlanMode {
    /** Nobody but the outside. */
    PRIVATE,
    /** One another by way of the outside, where a switch sends the frames back. */
    VEPA,
    /** One another directly. */
    BRIDGE,
    /** There is only one, and it takes everything. */
    PASSTHRU,
    /** Each takes what comes from certain stations. */
    SOURCE
}
