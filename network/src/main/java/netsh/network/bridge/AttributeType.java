package netsh.network.bridge;

/** What kind of value a setting of a bridge or of a port takes. Every value is kept as a number. */
public enum AttributeType {
    /** A number of 8 bits. */
    U8(0xffL),
    /** A number of 16 bits. */
    U16(0xffffL),
    /** A number of 32 bits. */
    U32(0xffff_ffffL),
    /** A number of 64 bits. */
    U64(Long.MAX_VALUE),
    /** On (1) or off (0), written so. */
    SWITCH(1),
    /** A MAC address, kept as its 48 bits. */
    ADDRESS(0xffff_ffff_ffffL),
    /** A VLAN protocol, kept as its EtherType. */
    VLAN_PROTOCOL(0xffffL),
    /** A link, kept as its index; 0 for none. */
    LINK(Integer.MAX_VALUE),
    /** Not a value but an order to do something at once. */
    ORDER(0);

    private final long most;

    AttributeType(long most) {
        this.most = most;
    }

    /** The largest value that netlink can carry. */
    public long most() {
        return most;
    }
}
