package netsh.network.link;

/** Flags of a link as IFLA_FLAGS reports them (linux/if.h), in the order in which iproute2 prints them. */
public enum LinkFlag {
    LOOPBACK(0x8),
    BROADCAST(0x2),
    POINTOPOINT(0x10),
    MULTICAST(0x1000),
    NOARP(0x80),
    ALLMULTI(0x200),
    PROMISC(0x100),
    MASTER(0x400),
    SLAVE(0x800),
    DEBUG(0x4),
    DYNAMIC(0x8000),
    AUTOMEDIA(0x4000),
    PORTSEL(0x2000),
    NOTRAILERS(0x20),
    UP(0x1),
    LOWER_UP(0x10000),
    DORMANT(0x20000),
    ECHO(0x40000),
    RUNNING(0x40);

    private final int bit;

    LinkFlag(int bit) {
        this.bit = bit;
    }

    /** The flag's bit, as ifconfig's number and /sys/class/net/NAME/flags show it. */
    public int bit() {
        return bit;
    }
}
