package netsh.network.bridge;

import static netsh.network.bridge.AttributeType.LINK;
import static netsh.network.bridge.AttributeType.ORDER;
import static netsh.network.bridge.AttributeType.SWITCH;
import static netsh.network.bridge.AttributeType.U16;
import static netsh.network.bridge.AttributeType.U32;
import static netsh.network.bridge.AttributeType.U8;

/**
 * What can be set on a bridge port (IFLA_BRPORT_* of linux/if_link.h), in the order in which the kernel applies them
 * (br_setport): a request is carried out until the first value that is refused.
 */
public enum BridgePortAttribute {
    GUARD("guard", SWITCH),
    HAIRPIN("hairpin", SWITCH),
    FASTLEAVE("fastleave", SWITCH),
    ROOT_BLOCK("root_block", SWITCH),
    LEARNING("learning", SWITCH),
    FLOOD("flood", SWITCH),
    MCAST_FLOOD("mcast_flood", SWITCH),
    MCAST_TO_UNICAST("mcast_to_unicast", SWITCH),
    BCAST_FLOOD("bcast_flood", SWITCH),
    PROXY_ARP("proxy_arp", SWITCH),
    PROXY_ARP_WIFI("proxy_arp_wifi", SWITCH),
    VLAN_TUNNEL("vlan_tunnel", SWITCH),
    NEIGH_SUPPRESS("neigh_suppress", SWITCH),
    ISOLATED("isolated", SWITCH),
    LOCKED("locked", SWITCH),
    COST("cost", U32),
    PRIORITY("priority", U16),
    STATE("state", U8),
    FDB_FLUSH("fdb_flush", ORDER),
    MCAST_ROUTER("mcast_router", U8),
    GROUP_FWD_MASK("group_fwd_mask", U16),
    BACKUP_PORT("backup_port", LINK);

    private final String keyword;
    private final AttributeType type;

    BridgePortAttribute(String keyword, AttributeType type) {
        this.keyword = keyword;
        this.type = type;
    }

    /** What values it takes. */
    public AttributeType type() {
        return type;
    }

    /** The word of {@code ip link} and {@code bridge link} for it. */
    public String keyword() {
        return keyword;
    }

    /** Whether it is one of the port's on-off flags. */
    public boolean isFlag() {
        return type == SWITCH;
    }
}
