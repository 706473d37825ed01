package netsh.network.link;

/** What the kernel's netdevice notifier chain tells (NETDEV_* of linux/netdevice.h). */
public enum LinkChange {
    REGISTER,
    UNREGISTER,
    /** The link was set up. */
    UP,
    /** The link is about to be set down; it still is up. */
    GOING_DOWN,
    /** The link was set down. */
    DOWN,
    /** Flags, carrier or the operational state changed. */
    CHANGE,
    /** A flag changed of which only user space is told: the kernel's own protocols do not hear of it (IFF_PROMISC). */
    FLAGS,
    CHANGE_MTU,
    CHANGE_ADDRESS,
    CHANGE_NAME,
    /** The link got or lost a master. */
    CHANGE_UPPER,
    /** The operational state says that peers should be told of the addresses again. */
    NOTIFY_PEERS
}
