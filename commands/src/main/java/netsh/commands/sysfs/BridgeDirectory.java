package netsh.commands.sysfs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import netsh.commands.file.SyntheticDirectory;
import netsh.commands.file.SyntheticFile;
import netsh.commands.file.SyntheticNode;
import netsh.commands.process.Process;
import netsh.network.addr.MacAddress;
import netsh.network.bridge.AttributeType;
import netsh.network.bridge.BridgeAttribute;
import netsh.network.bridge.SpanningTreePort;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.BridgeLink;
import netsh.network.packet.BridgeId;

/**
 * The directory {@code bridge} of a bridge under /sys/class/net (net/bridge/br_sysfs_br.c).
 *
 * @param bridge the bridge
 */
record BridgeDirectory(BridgeLink bridge) implements SyntheticDirectory {
    private static final Map<String, BridgeAttribute> SETTINGS = settings();
    private static final Map<String, Function<BridgeLink, Object>> FACTS = facts();

    private static Map<String, BridgeAttribute> settings() {
        Map<String, BridgeAttribute> settings = new TreeMap<>();
        for (BridgeAttribute attribute : BridgeAttribute.values()) {
            if (attribute != BridgeAttribute.MCAST_VLAN_SNOOPING) {
                settings.put(fileName(attribute), attribute);
            }
        }
        return settings;
    }

    private static String fileName(BridgeAttribute attribute) {
        return switch (attribute) {
            case GROUP_ADDRESS -> "group_addr";
            case FDB_FLUSH -> "flush";
            case VLAN_DEFAULT_PVID -> "default_pvid";
            case MCAST_HASH_MAX -> "hash_max";
            case MCAST_HASH_ELASTICITY -> "hash_elasticity";
            default -> attribute.keyword().replaceFirst("^mcast_", "multicast_");
        };
    }

    private static Map<String, Function<BridgeLink, Object>> facts() {
        Map<String, Function<BridgeLink, Object>> facts = new TreeMap<>();
        facts.put("bridge_id", bridge -> text(bridge.spanningTree().bridgeId()));
        facts.put("root_id", bridge -> text(bridge.spanningTree().designatedRoot()));
        facts.put("root_port", bridge -> bridge.spanningTree().rootPort().map(SpanningTreePort::number).orElse(0));
        facts.put("root_path_cost", bridge -> bridge.spanningTree().rootPathCost());
        facts.put("topology_change", bridge -> bridge.spanningTree().isTopologyChanging() ? 1 : 0);
        facts.put("topology_change_detected", bridge -> bridge.spanningTree().hasDetectedTopologyChange() ? 1 : 0);
        facts.put("hello_timer", bridge -> bridge.spanningTree().helloTimer());
        facts.put("tcn_timer", bridge -> bridge.spanningTree().notificationTimer());
        facts.put("topology_change_timer", bridge -> bridge.spanningTree().topologyChangeTimer());
        facts.put("gc_timer", bridge -> bridge.addresses().collectionTimer());
        return facts;
    }

    static String text(BridgeId id) {
        return String.format(Locale.ROOT, "%04x.%012x", id.priority(), id.address().bits());
    }

    @Override
    public List<String> list(Process reader) {
        TreeMap<String, Object> names = new TreeMap<>(SETTINGS);
        names.putAll(FACTS);
        return List.copyOf(names.keySet());
    }

    @Override
    public Optional<SyntheticNode> find(String name, Process reader) {
        if (FACTS.containsKey(name)) {
            SyntheticFile file = process -> FACTS.get(name).apply(bridge) + "\n";
            return Optional.of(file);
        }
        return Optional.ofNullable(SETTINGS.get(name)).map(attribute -> new Setting(bridge, attribute));
    }

    /** A file that sets a bridge's attribute. */
    private record Setting(BridgeLink bridge, BridgeAttribute attribute) implements SyntheticFile {
        @Override
        public String read(Process reader) throws NetException {
            long value = bridge.value(attribute);
            return switch (attribute) {
                case FDB_FLUSH -> throw new NetException(Errno.EACCES);
                case GROUP_ADDRESS -> new MacAddress(value) + "\n";
                case GROUP_FWD_MASK, VLAN_PROTOCOL -> "0x" + Long.toHexString(value) + "\n";
                default -> value + "\n";
            };
        }

        @Override
        public void write(String text, Process writer) throws NetException {
            long value = attribute == BridgeAttribute.GROUP_ADDRESS
                    ? MacAddress.parse(text.strip()).orElseThrow(() -> new NetException(Errno.EINVAL)).bits()
                    : KernelNumber.parse(text) & mask();
            bridge.change(Map.of(attribute, value));
        }

        /** The kernel cuts what does not fit. */
        private long mask() {
            return attribute.type() == AttributeType.ORDER ? 0 : attribute.type().most();
        }

        @Override
        public int mode() {
            return attribute == BridgeAttribute.FDB_FLUSH ? 0200 : 0644;
        }
    }
}
