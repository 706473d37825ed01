package netsh.network.link;

/** The flags of a VLAN link (VLAN_FLAG_* of linux/if_vlan.h). */
public enum VlanFlag {
    /** Received frames look as if they had never had a tag. */
    REORDER_HDR(0x1),
    /** The VLAN is registered with the neighbours by GVRP. */
    GVRP(0x2),
    /** The link does not follow its parent's up and down. */
    LOOSE_BINDING(0x4),
    /** The VLAN is registered with the neighbours by MVRP. */
    MVRP(0x8),
    /** On a bridge: the carrier follows the ports that belong to the VLAN. */
    BRIDGE_BINDING(0x10);

    private final int bit;

    VlanFlag(int bit) {
        this.bit = bit;
    }

    /** The flag's bit, as vconfig's set_flag and netlink carry it. */
    public int bit() {
        return bit;
    }
}
