package netsh.network.packet;

/** Protocol numbers of Ethernet frames (IEEE 802 registry; linux/if_ether.h). */
public final class EtherType {
    public static final int IPV4 = 0x0800;
    public static final int ARP = 0x0806;
    public static final int TRANSPARENT_ETHERNET = 0x6558;
    public static final int VLAN_8021Q = 0x8100;
    public static final int IPV6 = 0x86dd;
    public static final int VLAN_8021AD = 0x88a8;

    /** Not an EtherType: an IEEE 802.3 length field with an LLC header behind it (ETH_P_802_2). */
    public static final int LLC = 0x0004;

    private EtherType() {}
}
