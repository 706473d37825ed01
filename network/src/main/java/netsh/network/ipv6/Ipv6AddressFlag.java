package netsh.network.ipv6;

/** Flags of an address of a link (IFA_F_* of linux/if_addr.h), in the order of their bits. */
public enum Ipv6AddressFlag {
    /** A temporary address (RFC 8981). */
    TEMPORARY(0x01),
    /** No duplicate address detection shall be done. */
    NODAD(0x02),
    /** Usable, with restrictions, while detection runs (RFC 4429). */
    OPTIMISTIC(0x04),
    /** Another node has the address. */
    DADFAILED(0x08),
    /** A mobile node's home address. */
    HOMEADDRESS(0x10),
    /** Its preferred time is over; new connections choose another. */
    DEPRECATED(0x20),
    /** Not usable yet: detection has not ended well. */
    TENTATIVE(0x40),
    /** It never expires; the tools call the others dynamic. */
    PERMANENT(0x80),
    /** Temporary addresses are to be derived from it. */
    MANAGETEMPADDR(0x100),
    /** No route to its prefix shall be made with it. */
    NOPREFIXROUTE(0x200),
    /** Its group is joined with it. */
    MCAUTOJOIN(0x400),
    /** Its interface identifier is stable and opaque (RFC 7217). */
    STABLE_PRIVACY(0x800);

    private final int bit;

    Ipv6AddressFlag(int bit) {
        this.bit = bit;
    }

    /** The flag's bit in IFA_FLAGS and, the low eight, in /proc/net/if_inet6. */
    public int bit() {
        return bit;
    }
}
