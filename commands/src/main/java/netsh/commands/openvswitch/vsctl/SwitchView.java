package netsh.commands.openvswitch.vsctl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netsh.commands.openvswitch.database.Database;
import netsh.commands.openvswitch.database.Row;

/**
 * Bridges, ports and interfaces by name, as the commands speak of them: a fake bridge is a port that stands for the VLAN of
 * another bridge (vsctl_context_populate_cache).
 */
final class SwitchView {
    private final Database database;
    private final Map<String, Bridge> bridges = new LinkedHashMap<>();
    private final Map<String, Port> ports = new LinkedHashMap<>();
    private final Map<String, Interface> interfaces = new LinkedHashMap<>();

    /**
     * A bridge.
     *
     * @param row its row; a fake one has its parent's
     * @param fakePort the port that stands for a fake one
     * @param parent the bridge that a fake one is a VLAN of
     */
    record Bridge(String name, Row row, Optional<Row> fakePort, Optional<Bridge> parent, int vlan) {}

    /** A port that is no bridge's own. */
    record Port(String name, Row row, Bridge bridge) {}

    /** An interface of such a port. */
    record Interface(String name, Row row, Port port) {}

    SwitchView(Database database) {
        this.database = database;
        if (!database.hasRoot()) {
            return;
        }
        for (Row row : database.follow(database.root(), "bridges")) {
            Bridge bridge = new Bridge(row.name(), row, Optional.empty(), Optional.empty(), 0);
            bridges.put(bridge.name(), bridge);
            for (Row port : database.follow(row, "ports")) {
                if (isFakeBridge(port)) {
                    bridges.put(port.name(), new Bridge(port.name(), row, Optional.of(port), Optional.of(bridge),
                            port.get("tag").number().orElseThrow().intValue()));
                }
            }
        }
        for (Row row : database.follow(database.root(), "bridges")) {
            for (Row port : database.follow(row, "ports")) {
                if (!bridges.containsKey(port.name())) {
                    add(port, bridges.get(row.name()));
                }
            }
        }
    }

    private static boolean isFakeBridge(Row port) {
        return port.get("fake_bridge").isTrue() && !port.get("tag").isEmpty();
    }

    private void add(Row row, Bridge real) {
        Optional<Long> tag = row.get("tag").number();
        Bridge bridge = tag.flatMap(vlan -> child(real, vlan.intValue())).orElse(real);
        Port port = new Port(row.name(), row, bridge);
        ports.put(port.name(), port);
        for (Row found : database.follow(row, "interfaces")) {
            interfaces.put(found.name(), new Interface(found.name(), found, port));
        }
    }

    /** The fake bridge of a VLAN of a bridge. */
    Optional<Bridge> child(Bridge parent, int vlan) {
        return bridges.values().stream()
                .filter(bridge -> bridge.parent().filter(parent::equals).isPresent() && bridge.vlan() == vlan)
                .findFirst();
    }

    Collection<Bridge> bridges() {
        return bridges.values();
    }

    Optional<Bridge> bridge(String name) {
        return Optional.ofNullable(bridges.get(name));
    }

    Bridge existingBridge(String name) throws VsctlException {
        return bridge(name).orElseThrow(() -> new VsctlException("no bridge named " + name));
    }

    /** A bridge that is not a fake one. */
    Bridge realBridge(String name) throws VsctlException {
        Bridge bridge = existingBridge(name);
        if (bridge.parent().isPresent()) {
            throw new VsctlException(name + " is a fake bridge");
        }
        return bridge;
    }

    Optional<Port> port(String name) {
        return Optional.ofNullable(ports.get(name));
    }

    Port existingPort(String name) throws VsctlException {
        return port(name).orElseThrow(() -> new VsctlException("no port named " + name));
    }

    Optional<Interface> networkInterface(String name) {
        return Optional.ofNullable(interfaces.get(name));
    }

    List<Port> portsOf(Bridge bridge) {
        return ports.values().stream().filter(port -> port.bridge().equals(bridge)).toList();
    }

    List<Interface> interfacesOf(Port port) {
        return interfaces.values().stream().filter(found -> found.port().equals(port)).toList();
    }

    /** The fake bridges of a bridge. */
    List<Bridge> childrenOf(Bridge bridge) {
        List<Bridge> children = new ArrayList<>();
        for (Bridge other : bridges.values()) {
            if (other.parent().filter(bridge::equals).isPresent()) {
                children.add(other);
            }
        }
        return children;
    }

    /** Refuses a name that something has already. */
    void refuseTaken(String name, String what) throws VsctlException {
        if (bridges.containsKey(name)) {
            throw new VsctlException(what + " because a bridge named " + name + " already exists");
        }
        if (ports.containsKey(name)) {
            throw new VsctlException(what + " because a port named " + name + " already exists on bridge "
                    + ports.get(name).bridge().name());
        }
        if (interfaces.containsKey(name)) {
            throw new VsctlException(what + " because an interface named " + name + " already exists on bridge "
                    + interfaces.get(name).port().bridge().name());
        }
    }
}
