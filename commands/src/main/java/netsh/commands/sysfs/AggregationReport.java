package netsh.commands.sysfs;

import java.util.List;
import netsh.network.addr.MacAddress;
import netsh.network.link.BondAggregation;
import netsh.network.link.BondLink;
import netsh.network.link.BondOption;
import netsh.network.link.LacpPort;
import netsh.network.packet.LacpMessage.Port;

/** What /proc/net/bonding says of link aggregation. */
final class AggregationReport {
    private AggregationReport() {}

    static void of(StringBuilder text, BondLink bond) {
        boolean isBegun = !bond.slaves().isEmpty();
        text.append("\n802.3ad info\n");
        line(text, "LACP active", word(bond, BondOption.LACP_ACTIVE));
        line(text, "LACP rate", word(bond, BondOption.LACP_RATE));
        line(text, "Min links", bond.value(BondOption.MIN_LINKS));
        line(text, "Aggregator selection policy (ad_select)", word(bond, BondOption.AD_SELECT));
        line(text, "System priority", isBegun ? bond.value(BondOption.AD_ACTOR_SYS_PRIO) : 0);
        line(text, "System MAC address", isBegun ? bond.address() : MacAddress.ZERO);
        BondAggregation aggregation = bond.aggregation();
        List<LacpPort> ports = aggregation.activePorts();
        if (ports.isEmpty()) {
            text.append("bond ").append(bond.name()).append(" has no active aggregator\n");
            return;
        }
        LacpPort first = ports.get(0);
        text.append("Active Aggregator Info:\n");
        line(text, "\tAggregator ID", aggregation.active());
        line(text, "\tNumber of ports", ports.size());
        line(text, "\tActor Key", first.key());
        line(text, "\tPartner Key", first.partner().key());
        line(text, "\tPartner Mac Address", first.partner().system());
    }

    private static String word(BondLink bond, BondOption option) {
        return option.names().get(bond.value(option));
    }

    static void of(StringBuilder text, LacpPort port) {
        if (port.aggregator() == 0) {
            line(text, "Aggregator ID", "N/A");
            return;
        }
        line(text, "Aggregator ID", port.aggregator());
        line(text, "Actor Churn State", port.actorChurn());
        line(text, "Partner Churn State", port.partnerChurn());
        line(text, "Actor Churned Count", port.actorChurn().equals("churned") ? 1 : 0);
        line(text, "Partner Churned Count", port.partnerChurn().equals("churned") ? 1 : 0);
        end(text, "actor", "port key", port.actor());
        end(text, "partner", "oper key", port.partner());
    }

    private static void end(StringBuilder text, String which, String key, Port port) {
        text.append("details ").append(which).append(" lacp pdu:\n");
        line(text, "    system priority", port.systemPriority());
        line(text, "    system mac address", port.system());
        line(text, "    " + key, port.key());
        line(text, "    port priority", port.priority());
        line(text, "    port number", port.number());
        line(text, "    port state", port.state());
    }

    private static void line(StringBuilder text, String key, Object value) {
        BondingDirectory.line(text, key, value);
    }
}
