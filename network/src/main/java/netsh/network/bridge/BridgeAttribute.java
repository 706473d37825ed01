package netsh.network.bridge;

import static netsh.network.bridge.AttributeType.ADDRESS;
import static netsh.network.bridge.AttributeType.ORDER;
import static netsh.network.bridge.AttributeType.U16;
import static netsh.network.bridge.AttributeType.U32;
import static netsh.network.bridge.AttributeType.U64;
import static netsh.network.bridge.AttributeType.U8;

import java.util.Locale;

/**
 * What can be set on a bridge (IFLA_BR_* of linux/if_link.h), in the order in which the kernel applies them (br_changelink):
 * a request is carried out until the first value that is refused. Times are in hundredths of a second.
 */
public enum BridgeAttribute {
    FORWARD_DELAY(U32),
    HELLO_TIME(U32),
    MAX_AGE(U32),
    AGEING_TIME(U32),
    STP_STATE(U32),
    PRIORITY(U16),
    VLAN_FILTERING(U8),
    VLAN_PROTOCOL(AttributeType.VLAN_PROTOCOL),
    VLAN_DEFAULT_PVID(U16),
    VLAN_STATS_ENABLED(U8),
    VLAN_STATS_PER_PORT(U8),
    GROUP_FWD_MASK(U16),
    GROUP_ADDRESS(ADDRESS),
    FDB_FLUSH(ORDER),
    MCAST_ROUTER(U8),
    MCAST_SNOOPING(U8),
    MCAST_VLAN_SNOOPING(U8),
    MCAST_QUERY_USE_IFADDR(U8),
    MCAST_QUERIER(U8),
    MCAST_HASH_ELASTICITY(U32),
    MCAST_HASH_MAX(U32),
    MCAST_LAST_MEMBER_COUNT(U32),
    MCAST_STARTUP_QUERY_COUNT(U32),
    MCAST_LAST_MEMBER_INTERVAL(U64),
    MCAST_MEMBERSHIP_INTERVAL(U64),
    MCAST_QUERIER_INTERVAL(U64),
    MCAST_QUERY_INTERVAL(U64),
    MCAST_QUERY_RESPONSE_INTERVAL(U64),
    MCAST_STARTUP_QUERY_INTERVAL(U64),
    MCAST_STATS_ENABLED(U8),
    MCAST_IGMP_VERSION(U8),
    MCAST_MLD_VERSION(U8),
    NF_CALL_IPTABLES(U8),
    NF_CALL_IP6TABLES(U8),
    NF_CALL_ARPTABLES(U8),
    NO_LINKLOCAL_LEARN(U8);

    private final AttributeType type;

    BridgeAttribute(AttributeType type) {
        this.type = type;
    }

    /** What values it takes. */
    public AttributeType type() {
        return type;
    }

    /** The word of {@code ip link} for it. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }
}
