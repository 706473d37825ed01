package netsh.network.ipv6;

import netsh.network.addr.Ipv6Address;

/** How far an address means the same (RFC 4007; RFC 3879 for site), from near to far. */
public enum AddressScope {
    HOST(254, 0x1, 0x10),
    LINK(253, 0x2, 0x20),
    SITE(200, 0x5, 0x40),
    GLOBAL(0, 0xe, 0x00);

    private final int routeScope;
    private final int multicastScope;
    private final int procNumber;

    AddressScope(int routeScope, int multicastScope, int procNumber) {
        this.routeScope = routeScope;
        this.multicastScope = multicastScope;
        this.procNumber = procNumber;
    }

    /** The scope in netlink's terms (RT_SCOPE_*), which {@code ip} prints as host, link, site or global. */
    public int routeScope() {
        return routeScope;
    }

    /** The scope as groups carry it (IPV6_ADDR_SCOPE_*). */
    int multicastScope() {
        return multicastScope;
    }

    /** The number that /proc/net/if_inet6 shows, and ifconfig as its scopeid. */
    public int procNumber() {
        return procNumber;
    }

    /** The scope of a unicast address (__ipv6_addr_type). */
    public static AddressScope of(Ipv6Address address) {
        if (address.isLoopback()) {
            return HOST;
        }
        if (address.isLinkLocal()) {
            return LINK;
        }
        return address.high() >>> 54 == 0x3fb ? SITE : GLOBAL;
    }

    /** The scope of any address as a number that groups and unicast addresses share. */
    static int number(Ipv6Address address) {
        return address.isMulticast() ? address.multicastScope() : of(address).multicastScope;
    }
}
