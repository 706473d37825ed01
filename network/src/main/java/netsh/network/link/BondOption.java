package netsh.network.link;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The settings of a bond that are numbers or words of a list (drivers/net/bonding/bond_options.c), in the order in which
 * iproute2 shows them.
 */
public enum BondOption {
    MODE(0, 0, Stream.of(BondMode.values()).map(BondMode::kernelName).toArray(String[]::new)),
    /** How often carriers are looked at, in ms; 0 for never. */
    MIIMON(Integer.MAX_VALUE, 0),
    /** How long a link is up before it is used, in ms. */
    UPDELAY(Integer.MAX_VALUE, 0),
    /** How long a link is down before it is given up, in ms. */
    DOWNDELAY(Integer.MAX_VALUE, 0),
    PEER_NOTIFY_DELAY(300_000, 0),
    USE_CARRIER(1, 1),
    ARP_INTERVAL(Integer.MAX_VALUE, 0),
    ARP_MISSED_MAX(255, 2),
    ARP_VALIDATE(0, 0, "none", "active", "backup", "all", "filter", "filter_active", "filter_backup"),
    ARP_ALL_TARGETS(0, 0, "any", "all"),
    /** When the primary slave becomes active again. */
    PRIMARY_RESELECT(0, 0, "always", "better", "failure"),
    FAIL_OVER_MAC(0, 0, "none", "active", "follow"),
    /** What of a frame the hash is made of. */
    XMIT_HASH_POLICY(0, 0, "layer2", "layer3+4", "layer2+3", "encap2+3", "encap3+4", "vlan+srcmac"),
    RESEND_IGMP(255, 1),
    /** How often peers are told of the addresses after a failover. */
    NUM_GRAT_ARP(255, 1),
    /** Whether slaves that do not send receive nevertheless. */
    ALL_SLAVES_ACTIVE(1, 0),
    MIN_LINKS(Integer.MAX_VALUE, 0),
    LP_INTERVAL(Integer.MAX_VALUE, 1),
    /** How many frames go by one slave before the next one's turn; 0 for a random choice. */
    PACKETS_PER_SLAVE(65535, 1),
    LACP_ACTIVE(0, 1, "off", "on"),
    LACP_RATE(0, 0, "slow", "fast"),
    AD_SELECT(0, 0, "stable", "bandwidth", "count"),
    AD_ACTOR_SYS_PRIO(65535, 65535),
    AD_USER_PORT_KEY(1023, 0),
    TLB_DYNAMIC_LB(1, 1);

    private final int most;
    private final int initial;
    private final List<String> names;

    BondOption(int most, int initial, String... names) {
        this.most = names.length > 0 ? names.length - 1 : most;
        this.initial = initial;
        this.names = List.of(names);
    }

    /** The word that tools and files call it by. */
    public String keyword() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its largest value. */
    public int most() {
        return most;
    }

    /** The value of a new bond. */
    public int initial() {
        return initial;
    }

    /** The words that its values from 0 on are called by; empty where it is a number. */
    public List<String> names() {
        return names;
    }

    /** Whether the lab's bonds heed it; others keep their first value. */
    public boolean isHeeded() {
        return switch (this) {
            case MODE, MIIMON, UPDELAY, DOWNDELAY, PRIMARY_RESELECT, XMIT_HASH_POLICY, NUM_GRAT_ARP, ALL_SLAVES_ACTIVE,
                    MIN_LINKS, PACKETS_PER_SLAVE, LACP_ACTIVE, LACP_RATE, AD_ACTOR_SYS_PRIO -> true;
            case PEER_NOTIFY_DELAY, USE_CARRIER, ARP_INTERVAL, ARP_MISSED_MAX, ARP_VALIDATE, ARP_ALL_TARGETS,
                    FAIL_OVER_MAC, RESEND_IGMP, LP_INTERVAL, AD_SELECT, AD_USER_PORT_KEY, TLB_DYNAMIC_LB -> false;
        };
    }

    /** Whether it has a meaning in a mode. */
    boolean suits(BondMode mode) {
        return switch (this) {
            case LACP_RATE, LACP_ACTIVE, AD_ACTOR_SYS_PRIO, AD_USER_PORT_KEY -> mode == BondMode.IEEE_802_3AD;
            case PACKETS_PER_SLAVE -> mode == BondMode.BALANCE_RR;
            default -> true;
        };
    }

    /** Whether it can be changed only while the bond is down. */
    boolean needsDown() {
        return this == MODE || this == LACP_RATE || this == LACP_ACTIVE || this == AD_USER_PORT_KEY;
    }
}
