package netsh.commands.ip.link;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import netsh.commands.print.Fields;
import netsh.network.bridge.AttributeType;
import netsh.network.bridge.BridgePortAttribute;
import netsh.network.link.BridgePort;

/**
 * What -d shows of a port of a bridge.
 *
 * @param values its settings
 */
record BridgePortDetails(
        Map<BridgePortAttribute, Long> values,
        String state,
        int id,
        int number,
        int designatedPort,
        int designatedCost,
        String designatedBridge,
        String designatedRoot,
        long holdTimer,
        long messageAgeTimer,
        long forwardDelayTimer,
        boolean topologyChangeAcknowledge,
        boolean configurationPending) implements LinkData {
    static BridgePortDetails of(BridgePort port) {
        Map<BridgePortAttribute, Long> values = new EnumMap<>(BridgePortAttribute.class);
        for (BridgePortAttribute attribute : BridgePortAttribute.values()) {
            if (attribute.type() != AttributeType.ORDER) {
                values.put(attribute, port.value(attribute));
            }
        }
        return new BridgePortDetails(values, port.state().name().toLowerCase(Locale.ROOT), port.id(), port.number(),
                port.designatedPort(), port.designatedCost(), BridgeNumbers.text(port.designatedBridge()),
                BridgeNumbers.text(port.designatedRoot()), port.holdTimer(), port.messageAgeTimer(),
                port.forwardDelayTimer(), port.acknowledgesTopologyChange(), port.isConfigurationPending());
    }

    @Override
    public void print(Fields fields) {
        fields.field("state", "state ", state, " ");
        number(fields, BridgePortAttribute.PRIORITY);
        number(fields, BridgePortAttribute.COST);
        onOff(fields, BridgePortAttribute.HAIRPIN);
        onOff(fields, BridgePortAttribute.GUARD);
        onOff(fields, BridgePortAttribute.ROOT_BLOCK);
        onOff(fields, BridgePortAttribute.FASTLEAVE);
        onOff(fields, BridgePortAttribute.LEARNING);
        onOff(fields, BridgePortAttribute.FLOOD);
        hexadecimal(fields, "id", "port_id", id);
        hexadecimal(fields, "no", "port_no", number);
        fields.field("designated_port", "designated_port ", designatedPort, " ");
        fields.field("designated_cost", "designated_cost ", designatedCost, " ");
        fields.field("bridge_id", "designated_bridge ", designatedBridge, " ");
        fields.field("root_id", "designated_root ", designatedRoot, " ");
        timer(fields, "hold_timer", holdTimer);
        timer(fields, "message_age_timer", messageAgeTimer);
        timer(fields, "forward_delay_timer", forwardDelayTimer);
        fields.field("topology_change_ack", "topology_change_ack ", topologyChangeAcknowledge ? 1 : 0, " ");
        fields.field("config_pending", "config_pending ", configurationPending ? 1 : 0, " ");
        onOff(fields, BridgePortAttribute.PROXY_ARP);
        onOff(fields, BridgePortAttribute.PROXY_ARP_WIFI);
        fields.field("multicast_router", "mcast_router ", values.get(BridgePortAttribute.MCAST_ROUTER), " ");
        fields.text("mcast_fast_leave " + word(BridgePortAttribute.FASTLEAVE) + " ");
        onOff(fields, BridgePortAttribute.MCAST_FLOOD);
        onOff(fields, BridgePortAttribute.BCAST_FLOOD);
        onOff(fields, BridgePortAttribute.MCAST_TO_UNICAST);
        onOff(fields, BridgePortAttribute.NEIGH_SUPPRESS);
        long mask = values.get(BridgePortAttribute.GROUP_FWD_MASK);
        String text = mask == 0 ? "0" : "0x" + Long.toHexString(mask);
        fields.fieldAs("group_fwd_mask", text, "group_fwd_mask " + text + " ");
        fields.field("group_fwd_mask_str", "group_fwd_mask_str ", "0x" + Long.toHexString(mask), " ");
        onOff(fields, BridgePortAttribute.VLAN_TUNNEL);
        onOff(fields, BridgePortAttribute.ISOLATED);
        onOff(fields, BridgePortAttribute.LOCKED);
    }

    private void number(Fields fields, BridgePortAttribute attribute) {
        fields.field(attribute.keyword(), attribute.keyword() + " ", values.get(attribute), " ");
    }

    private boolean isOn(BridgePortAttribute attribute) {
        return values.get(attribute) != 0;
    }

    private String word(BridgePortAttribute attribute) {
        return isOn(attribute) ? "on" : "off";
    }

    private void onOff(Fields fields, BridgePortAttribute attribute) {
        fields.fieldAs(attribute.keyword(), isOn(attribute), attribute.keyword() + " " + word(attribute) + " ");
    }

    private static void hexadecimal(Fields fields, String key, String words, int value) {
        fields.field(key, words + " ", "0x" + Integer.toHexString(value), " ");
    }

    private static void timer(Fields fields, String key, long hundredths) {
        fields.fieldAs(key, BridgeNumbers.seconds(hundredths), key + " " + BridgeNumbers.timer(hundredths) + " ");
    }
}
