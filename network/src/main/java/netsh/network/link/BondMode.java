package netsh.network.link;

/** How a bond uses its slaves (BOND_MODE_* of linux/if_bonding.h). */
public enum BondMode {
    BALANCE_RR("balance-rr", "load balancing (round-robin)"),
    ACTIVE_BACKUP("active-backup", "fault-tolerance (active-backup)"),
    BALANCE_XOR("balance-xor", "load balancing (xor)"),
    BROADCAST("broadcast", "fault-tolerance (broadcast)"),
    IEEE_802_3AD("802.3ad", "IEEE 802.3ad Dynamic link aggregation"),
    BALANCE_TLB("balance-tlb", "transmit load balancing"),
    BALANCE_ALB("balance-alb", "adaptive load balancing");

    private final String kernelName;
    private final String description;

    BondMode(String kernelName, String description) {
        this.kernelName = kernelName;
        this.description = description;
    }

    /** Its name as tools and files have it. */
    public String kernelName() {
        return kernelName;
    }

    /** What /proc/net/bonding says of it. */
    public String description() {
        return description;
    }

    /** Whether one slave is the active one (bond_uses_primary). */
    public boolean usesPrimary() {
        return this == ACTIVE_BACKUP || this == BALANCE_TLB || this == BALANCE_ALB;
    }

    /** Whether a hash of the frame chooses the slave (bond_mode_uses_xmit_hash, of what the lab has). */
    public boolean usesHash() {
        return this == BALANCE_XOR || this == IEEE_802_3AD;
    }

    /** Whether the lab's bonds can work so. */
    public boolean isSupported() {
        return this != BALANCE_TLB && this != BALANCE_ALB;
    }
}
