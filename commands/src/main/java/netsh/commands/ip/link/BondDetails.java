package netsh.commands.ip.link;

import java.util.List;
import netsh.commands.print.Fields;
import netsh.network.link.BondAggregation;
import netsh.network.link.BondLink;
import netsh.network.link.BondMode;
import netsh.network.link.BondOption;
import netsh.network.link.BondSlave;
import netsh.network.link.LacpPort;

/** What -d shows of a bond, and of a slave of one. */
final class BondDetails {
    private static final List<String> STATES = List.of("active", "short_timeout", "aggregating", "in_sync",
            "collecting", "distributing", "defaulted", "expired");

    private BondDetails() {}

    static void print(Fields fields, BondLink bond) {
        for (BondOption option : BondOption.values()) {
            if (option == BondOption.PRIMARY_RESELECT) {
                bond.primarySlave().ifPresent(slave -> link(fields, "primary", slave));
            }
            if (!isAggregationOnly(option)) {
                print(fields, bond, option);
            } else if (bond.mode() == BondMode.IEEE_802_3AD) {
                if (option == BondOption.AD_ACTOR_SYS_PRIO) {
                    bond.aggregation().activePorts().stream().findFirst()
                            .ifPresent(port -> group(fields, bond.aggregation(), port));
                }
                print(fields, bond, option);
                if (option == BondOption.AD_USER_PORT_KEY) {
                    fields.field("ad_actor_system", "ad_actor_system ", "00:00:00:00:00:00", " ");
                }
            }
            if (option == BondOption.MODE) {
                bond.activeSlave().ifPresent(slave -> link(fields, "active_slave", slave));
            }
        }
    }

    private static void group(Fields fields, BondAggregation aggregation, LacpPort first) {
        fields.openObject("ad_info");
        fields.field("aggregator", "ad_aggregator ", aggregation.active(), " ");
        fields.field("num_ports", "ad_num_ports ", aggregation.activePorts().size(), " ");
        fields.field("actor_key", "ad_actor_key ", first.key(), " ");
        fields.field("partner_key", "ad_partner_key ", first.partner().key(), " ");
        fields.field("partner_mac", "ad_partner_mac ", first.partner().system().toString(), " ");
        fields.closeObject();
    }

    private static boolean isAggregationOnly(BondOption option) {
        return option == BondOption.AD_ACTOR_SYS_PRIO || option == BondOption.AD_USER_PORT_KEY;
    }

    private static void link(Fields fields, String key, BondSlave slave) {
        fields.field(key, key + " ", slave.link().name(), " ");
    }

    private static void print(Fields fields, BondLink bond, BondOption option) {
        int value = bond.value(option);
        String key = switch (option) {
            case NUM_GRAT_ARP -> "num_peer_notif";
            case LACP_ACTIVE -> "ad_lacp_active";
            case LACP_RATE -> "ad_lacp_rate";
            default -> option.keyword();
        };
        if (option == BondOption.ARP_VALIDATE && value == 0) {
            fields.fieldAs(key, null, "arp_validate none ");
        } else {
            Object shown = option.names().isEmpty() ? value : option.names().get(value);
            fields.field(key, option.keyword() + " ", shown, " ");
        }
    }

    static void print(Fields fields, BondSlave slave) {
        fields.field("state", "state ", slave.isActive() ? "ACTIVE" : "BACKUP", " ");
        fields.field("mii_status", "mii_status ", slave.linkState(), " ");
        fields.field("link_failure_count", "link_failure_count ", slave.failureCount(), " ");
        fields.field("perm_hwaddr", "perm_hwaddr ", slave.permanentAddress().toString(), " ");
        fields.field("queue_id", "queue_id ", slave.queue(), " ");
        fields.field("prio", "prio ", 0, " ");
        slave.aggregationPort().ifPresent(port -> {
            fields.field("ad_aggregator_id", "ad_aggregator_id ", port.aggregator(), " ");
            state(fields, "ad_actor_oper_port_state", port.actor().state());
            state(fields, "ad_partner_oper_port_state", port.partner().state());
        });
    }

    private static void state(Fields fields, String key, int state) {
        fields.field(key, key + " ", state, " ");
        fields.openArray(key + "_str", key + "_str <");
        String before = "";
        for (int bit = 0; bit < STATES.size(); bit++) {
            if ((state & 1 << bit) != 0) {
                fields.element(before, STATES.get(bit), "");
                before = ",";
            }
        }
        fields.closeArray("> ");
    }
}
