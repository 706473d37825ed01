package netsh.commands.bridge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netsh.commands.print.Colour;
import netsh.commands.print.Fields;
import netsh.network.bridge.BridgePortAttribute;
import netsh.network.bridge.BridgePortState;
import netsh.network.link.BridgePort;
import netsh.network.link.Link;
import netsh.network.link.LinkFlag;

/**
 * A row of {@code bridge link}.
 *
 * @param index the link's index
 * @param name its name
 * @param lower the name of the link that it stands on or is paired with, as the tool takes it for
 * @param flags its flags as they are printed
 * @param mtu its MTU
 * @param master the bridge's name
 * @param attributes the port's settings; empty where the kernel's message has none
 */
record PortRow(
        int index,
        String name,
        Optional<String> lower,
        List<String> flags,
        int mtu,
        Optional<String> master,
        Map<BridgePortAttribute, Long> attributes) {
    private static final BridgePortAttribute[] DETAILS = {
        BridgePortAttribute.HAIRPIN, BridgePortAttribute.GUARD, BridgePortAttribute.ROOT_BLOCK,
        BridgePortAttribute.FASTLEAVE, BridgePortAttribute.LEARNING, BridgePortAttribute.FLOOD,
        BridgePortAttribute.MCAST_FLOOD, BridgePortAttribute.BCAST_FLOOD, BridgePortAttribute.MCAST_ROUTER,
        BridgePortAttribute.MCAST_TO_UNICAST, BridgePortAttribute.NEIGH_SUPPRESS, BridgePortAttribute.VLAN_TUNNEL,
        BridgePortAttribute.ISOLATED, BridgePortAttribute.LOCKED
    };

    /** The row of a port. */
    static PortRow of(BridgePort port) {
        Map<BridgePortAttribute, Long> attributes = new EnumMap<>(BridgePortAttribute.class);
        for (BridgePortAttribute attribute : BridgePortAttribute.values()) {
            attributes.put(attribute, port.value(attribute));
        }
        return of(port.link(), attributes);
    }

    /** The row of a link of which the kernel tells as a link only. */
    static PortRow of(Link link) {
        return of(link, Map.of());
    }

    private static PortRow of(Link link, Map<BridgePortAttribute, Long> attributes) {
        Link sameIndex = link.lower().map(lower -> link.stack().links().byIndex(lower.index())).orElse(null);
        Optional<String> lower = link.lower().map(real ->
                sameIndex == null ? "if" + real.index() : sameIndex.name());
        return new PortRow(link.index(), link.name(), lower, flags(link, sameIndex), link.mtu(),
                Optional.ofNullable(link.master()).map(Link::name), attributes);
    }

    /** The tool goes by the index of the other end alone, though that may be in another namespace. */
    private static List<String> flags(Link link, Link sameIndex) {
        List<String> words = new ArrayList<>();
        if (link.isUp() && !link.isOperationallyUp()) {
            words.add("NO-CARRIER");
        }
        for (LinkFlag flag : link.flags()) {
            if (flag != LinkFlag.RUNNING) {
                words.add(flag.name());
            }
        }
        if (sameIndex != null && !sameIndex.isUp()) {
            words.add("M-DOWN");
        }
        return words;
    }

    /** Prints it; the settings beside state, priority and cost only where details are asked for. */
    void print(Fields fields, boolean details) {
        fields.openObject(null);
        fields.field("ifindex", "", index, ": ");
        lower.ifPresent(other -> fields.json("link", other));
        fields.field("ifname", "", Colour.INTERFACE_NAME, name, "");
        lower.ifPresent(other -> fields.text("@" + other));
        fields.text(": ");
        printFlags(fields);
        fields.field("mtu", "mtu ", mtu, " ");
        master.ifPresent(bridge -> fields.field("master", "master ", bridge, " "));
        if (!attributes.isEmpty()) {
            fields.field("state", "state ", BridgePortState.of((int) value(BridgePortAttribute.STATE)).text(), " ");
            fields.field("priority", "priority ", value(BridgePortAttribute.PRIORITY), " ");
            fields.field("cost", "cost ", value(BridgePortAttribute.COST), " ");
            if (details) {
                printDetails(fields);
            }
        }
        fields.text("\n");
        fields.closeObject();
    }

    private long value(BridgePortAttribute attribute) {
        return attributes.get(attribute);
    }

    private void printFlags(Fields fields) {
        fields.openArray("flags", "<");
        String before = "";
        for (String flag : flags) {
            fields.element(before, flag, "");
            before = ",";
        }
        fields.closeArray("> ");
    }

    private void printDetails(Fields fields) {
        fields.newLine();
        fields.text("    ");
        for (BridgePortAttribute attribute : DETAILS) {
            String keyword = attribute.keyword();
            if (attribute.isFlag()) {
                boolean on = value(attribute) != 0;
                fields.fieldAs(keyword, on, keyword + (on ? " on " : " off "));
            } else {
                fields.field(keyword, keyword + " ", value(attribute), " ");
            }
        }
    }
}
