package netsh.commands.sysfs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import netsh.commands.file.SyntheticDirectory;
import netsh.commands.file.SyntheticFile;
import netsh.commands.file.SyntheticNode;
import netsh.commands.process.Process;
import netsh.network.bridge.BridgePortAttribute;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.BridgePort;
import netsh.network.link.Link;

/**
 * The directory {@code brport} of a bridge port under /sys/class/net (net/bridge/br_sysfs_if.c).
 *
 * @param port the port
 */
record BridgePortDirectory(BridgePort port) implements SyntheticDirectory {
    private static final Map<String, BridgePortAttribute> SETTINGS = settings();
    private static final Map<String, Function<BridgePort, Object>> FACTS = facts();
    private static final String BRIDGE = "bridge";

    private static Map<String, BridgePortAttribute> settings() {
        Map<String, BridgePortAttribute> settings = new TreeMap<>();
        settings.put("backup_port", BridgePortAttribute.BACKUP_PORT);
        settings.put("bpdu_guard", BridgePortAttribute.GUARD);
        settings.put("broadcast_flood", BridgePortAttribute.BCAST_FLOOD);
        settings.put("flush", BridgePortAttribute.FDB_FLUSH);
        settings.put("group_fwd_mask", BridgePortAttribute.GROUP_FWD_MASK);
        settings.put("hairpin_mode", BridgePortAttribute.HAIRPIN);
        settings.put("isolated", BridgePortAttribute.ISOLATED);
        settings.put("learning", BridgePortAttribute.LEARNING);
        settings.put("multicast_fast_leave", BridgePortAttribute.FASTLEAVE);
        settings.put("multicast_flood", BridgePortAttribute.MCAST_FLOOD);
        settings.put("multicast_router", BridgePortAttribute.MCAST_ROUTER);
        settings.put("multicast_to_unicast", BridgePortAttribute.MCAST_TO_UNICAST);
        settings.put("neigh_suppress", BridgePortAttribute.NEIGH_SUPPRESS);
        settings.put("path_cost", BridgePortAttribute.COST);
        settings.put("priority", BridgePortAttribute.PRIORITY);
        settings.put("proxyarp", BridgePortAttribute.PROXY_ARP);
        settings.put("proxyarp_wifi", BridgePortAttribute.PROXY_ARP_WIFI);
        settings.put("root_block", BridgePortAttribute.ROOT_BLOCK);
        settings.put("unicast_flood", BridgePortAttribute.FLOOD);
        return settings;
    }

    private static Map<String, Function<BridgePort, Object>> facts() {
        Map<String, Function<BridgePort, Object>> facts = new TreeMap<>();
        facts.put("change_ack", port -> port.acknowledgesTopologyChange() ? 1 : 0);
        facts.put("config_pending", port -> port.isConfigurationPending() ? 1 : 0);
        facts.put("designated_bridge", port -> BridgeDirectory.text(port.designatedBridge()));
        facts.put("designated_cost", BridgePort::designatedCost);
        facts.put("designated_port", BridgePort::designatedPort);
        facts.put("designated_root", port -> BridgeDirectory.text(port.designatedRoot()));
        facts.put("forward_delay_timer", BridgePort::forwardDelayTimer);
        facts.put("hold_timer", BridgePort::holdTimer);
        facts.put("message_age_timer", BridgePort::messageAgeTimer);
        facts.put("port_id", port -> "0x" + Integer.toHexString(port.id()));
        facts.put("port_no", port -> "0x" + Integer.toHexString(port.number()));
        facts.put("state", port -> port.state().ordinal());
        return facts;
    }

    @Override
    public List<String> list(Process reader) {
        TreeMap<String, Object> names = new TreeMap<>(SETTINGS);
        names.putAll(FACTS);
        names.put(BRIDGE, BRIDGE);
        return List.copyOf(names.keySet());
    }

    @Override
    public Optional<SyntheticNode> find(String name, Process reader) {
        if (name.equals(BRIDGE)) {
            return Optional.of(new LinkedLink(port.bridge(), "../../" + port.bridge().name()));
        }
        if (FACTS.containsKey(name)) {
            SyntheticFile file = process -> FACTS.get(name).apply(port) + "\n";
            return Optional.of(file);
        }
        return Optional.ofNullable(SETTINGS.get(name)).map(attribute -> new Setting(port, attribute));
    }

    /** A file that sets a port's attribute. */
    private record Setting(BridgePort port, BridgePortAttribute attribute) implements SyntheticFile {
        @Override
        public String read(Process reader) throws NetException {
            long value = port.value(attribute);
            return switch (attribute) {
                case FDB_FLUSH -> throw new NetException(Errno.EACCES);
                case GROUP_FWD_MASK -> "0x" + Long.toHexString(value) + "\n";
                case BACKUP_PORT -> Optional.ofNullable(port.link().stack().links().byIndex((int) value))
                        .map(Link::name).orElse("") + "\n";
                default -> value + "\n";
            };
        }

        @Override
        public void write(String text, Process writer) throws NetException {
            long value = attribute == BridgePortAttribute.BACKUP_PORT
                    ? indexOf(text.strip()) : KernelNumber.parse(text);
            port.change(Map.of(attribute, attribute.isFlag() && value != 0 ? 1 : value));
        }

        private long indexOf(String name) throws NetException {
            if (name.isEmpty()) {
                return 0;
            }
            Link link = port.link().stack().links().byName(name);
            if (link == null) {
                throw new NetException(Errno.EINVAL);
            }
            return link.index();
        }

        @Override
        public int mode() {
            return attribute == BridgePortAttribute.FDB_FLUSH ? 0200 : 0644;
        }
    }
}
