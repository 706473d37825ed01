package netsh.commands.ip.link;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import netsh.commands.print.Fields;
import netsh.network.addr.MacAddress;
import netsh.network.bridge.AttributeType;
import netsh.network.bridge.BridgeAttribute;
import netsh.network.bridge.SpanningTree;
import netsh.network.bridge.SpanningTreePort;
import netsh.network.link.BridgeLink;
import netsh.network.packet.EtherType;

/**
 * What -d shows of a bridge.
 *
 * @param values its settings
 */
record BridgeDetails(
        Map<BridgeAttribute, Long> values,
        String bridgeId,
        String rootId,
        int rootPort,
        int rootPathCost,
        boolean topologyChange,
        boolean topologyChangeDetected,
        long helloTimer,
        long notificationTimer,
        long topologyChangeTimer) implements LinkData {
    static BridgeDetails of(BridgeLink bridge) {
        Map<BridgeAttribute, Long> values = new EnumMap<>(BridgeAttribute.class);
        for (BridgeAttribute attribute : BridgeAttribute.values()) {
            if (attribute.type() != AttributeType.ORDER) {
                values.put(attribute, bridge.value(attribute));
            }
        }
        SpanningTree tree = bridge.spanningTree();
        Optional<SpanningTreePort> rootPort = tree.rootPort();
        return new BridgeDetails(values, BridgeNumbers.text(tree.bridgeId()), BridgeNumbers.text(tree.designatedRoot()),
                rootPort.map(SpanningTreePort::number).orElse(0), tree.rootPathCost(), tree.isTopologyChanging(),
                tree.hasDetectedTopologyChange(), tree.helloTimer(), tree.notificationTimer(),
                tree.topologyChangeTimer());
    }

    @Override
    public void print(Fields fields) {
        numbers(fields, BridgeAttribute.FORWARD_DELAY, BridgeAttribute.VLAN_FILTERING);
        String protocol = values.get(BridgeAttribute.VLAN_PROTOCOL) == EtherType.VLAN_8021Q ? "802.1Q" : "802.1ad";
        fields.field("vlan_protocol", "vlan_protocol ", protocol, " ");
        fields.field("bridge_id", "bridge_id ", bridgeId, " ");
        fields.field("root_id", "designated_root ", rootId, " ");
        fields.field("root_port", "root_port ", rootPort, " ");
        fields.field("root_path_cost", "root_path_cost ", rootPathCost, " ");
        fields.field("topology_change", "topology_change ", topologyChange ? 1 : 0, " ");
        fields.field("topology_change_detected", "topology_change_detected ", topologyChangeDetected ? 1 : 0, " ");
        timer(fields, "hello_timer", helloTimer);
        timer(fields, "tcn_timer", notificationTimer);
        timer(fields, "topology_change_timer", topologyChangeTimer);
        timer(fields, "gc_timer", 0);
        numbers(fields, BridgeAttribute.VLAN_DEFAULT_PVID, BridgeAttribute.VLAN_STATS_PER_PORT);
        long mask = values.get(BridgeAttribute.GROUP_FWD_MASK);
        fields.fieldAs("group_fwd_mask", hexadecimal(mask), "group_fwd_mask " + hexadecimal(mask) + " ");
        fields.field("group_addr", "group_address ",
                new MacAddress(values.get(BridgeAttribute.GROUP_ADDRESS)).toString(), " ");
        number(fields, BridgeAttribute.MCAST_SNOOPING);
        number(fields, BridgeAttribute.NO_LINKLOCAL_LEARN);
        number(fields, BridgeAttribute.MCAST_VLAN_SNOOPING);
        number(fields, BridgeAttribute.MCAST_ROUTER);
        numbers(fields, BridgeAttribute.MCAST_QUERY_USE_IFADDR, BridgeAttribute.NF_CALL_ARPTABLES);
    }

    private static String hexadecimal(long value) {
        return value == 0 ? "0" : "0x" + Long.toHexString(value);
    }

    private void numbers(Fields fields, BridgeAttribute first, BridgeAttribute last) {
        for (BridgeAttribute attribute : values.keySet()) {
            if (attribute.compareTo(first) >= 0 && attribute.compareTo(last) <= 0) {
                number(fields, attribute);
            }
        }
    }

    private void number(Fields fields, BridgeAttribute attribute) {
        fields.field(jsonKey(attribute), attribute.keyword() + " ", values.get(attribute), " ");
    }

    /** JSON shortens the names of some multicast settings. */
    private static String jsonKey(BridgeAttribute attribute) {
        return attribute.keyword().startsWith("mcast_")
                ? attribute.keyword().replace("_count", "_cnt").replace("_interval", "_intvl")
                : attribute.keyword();
    }

    private static void timer(Fields fields, String key, long hundredths) {
        fields.fieldAs(key, BridgeNumbers.seconds(hundredths), key + " " + BridgeNumbers.timer(hundredths) + " ");
    }
}
