package netsh.network.link;

/** Operational states (RFC 2863; IF_OPER_* of linux/if.h), in their numeric order. */
public enum OperState {
    UNKNOWN,
    NOTPRESENT,
    DOWN,
    LOWERLAYERDOWN,
    TESTING,
    DORMANT,
    UP
}
