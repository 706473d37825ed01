package netsh.network.link;

/** Whether a link with carrier counts as up at once (IF_LINK_MODE_*). */
public enum LinkMode {
    DEFAULT,
    /** With carrier it still waits for a supplicant. */
    DORMANT
}
