package netsh.commands.openvswitch.vsctl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import netsh.commands.openvswitch.database.Atom;
import netsh.commands.openvswitch.database.Database;
import netsh.commands.openvswitch.database.DatabaseException;
import netsh.commands.openvswitch.database.Datum;
import netsh.commands.openvswitch.database.Row;
import netsh.commands.openvswitch.vsctl.SwitchView.Bridge;
import netsh.commands.openvswitch.vsctl.SwitchView.Port;

/** The commands about bridges. */
final class BridgeCommands {
    private static final int MOST_VLAN = 4095;
    private static final String FAKE_PREFIX = "fake-bridge-";

    private BridgeCommands() {}

    static List<VsctlCommand> all() {
        return List.of(
                VsctlCommand.of("add-br", 1, 3, "NEW-BRIDGE [PARENT] [NEW-VLAN]", BridgeCommands::add, "--may-exist"),
                VsctlCommand.of("del-br", 1, 1, "BRIDGE", BridgeCommands::delete, "--if-exists"),
                VsctlCommand.of("list-br", 0, 0, "", BridgeCommands::list, "--real", "--fake"),
                VsctlCommand.of("br-exists", 1, 1, "BRIDGE", BridgeCommands::exists),
                VsctlCommand.of("br-to-vlan", 1, 1, "BRIDGE", context -> context.print(
                        Integer.toString(context.view().existingBridge(context.argument(0)).vlan()))),
                VsctlCommand.of("br-to-parent", 1, 1, "BRIDGE", BridgeCommands::parent),
                VsctlCommand.of("br-set-external-id", 2, 3, "BRIDGE KEY [VALUE]", BridgeCommands::setExternalId),
                VsctlCommand.of("br-get-external-id", 1, 2, "BRIDGE [KEY]", BridgeCommands::externalIds));
    }

    private static void add(VsctlContext context) throws VsctlException, DatabaseException {
        String name = context.argument(0);
        if (context.arguments().size() == 2) {
            throw new VsctlException("'add-br' command takes exactly 1 or 3 arguments");
        }
        Optional<String> parentName = context.arguments().size() > 1
                ? Optional.of(context.argument(1)) : Optional.empty();
        int vlan = parentName.isPresent() ? vlan(context.argument(2)) : 0;
        SwitchView view = context.view();
        if (context.has("--may-exist") && view.bridge(name).isPresent()) {
            checkAlike(context, view.bridge(name).get(), parentName, vlan);
            return;
        }
        view.refuseTaken(name, "cannot create a bridge named " + name);
        if (parentName.isEmpty()) {
            addReal(context, name);
        } else {
            addFake(context, view, name, parentName.get(), vlan);
        }
    }

    private static int vlan(String text) throws VsctlException {
        int vlan = text.matches("-?[0-9]{1,9}") ? Integer.parseInt(text) : 0;
        if (vlan < 0 || vlan > MOST_VLAN) {
            throw new VsctlException("add-br: vlan must be between 0 and 4095");
        }
        return vlan;
    }

    private static void checkAlike(VsctlContext context, Bridge bridge, Optional<String> parent, int vlan)
            throws VsctlException {
        String but = context.commandLine("--may-exist") + " but " + bridge.name();
        if (parent.isEmpty()) {
            if (bridge.parent().isPresent()) {
                throw new VsctlException(but + " is a VLAN bridge for VLAN " + bridge.vlan());
            }
            return;
        }
        if (bridge.parent().isEmpty()) {
            throw new VsctlException(but + " is not a VLAN bridge");
        }
        if (!bridge.parent().get().name().equals(parent.get())) {
            throw new VsctlException(but + " has the wrong parent " + bridge.parent().get().name());
        }
        if (bridge.vlan() != vlan) {
            throw new VsctlException(but + " is a VLAN bridge for the wrong VLAN " + bridge.vlan());
        }
    }

    private static void addReal(VsctlContext context, String name) {
        Database database = context.database();
        Row bridge = database.insert("Bridge");
        bridge.set("name", name);
        bridge.set("ports", Datum.of(newPort(context, name).reference()));
        addTo(database.root(), "bridges", bridge);
    }

    private static Row newPort(VsctlContext context, String name) {
        Database database = context.database();
        Row port = database.insert("Port");
        Row found = database.insert("Interface");
        context.madeInterface(found.id());
        found.set("name", name);
        found.set("type", "internal");
        port.set("name", name);
        port.set("interfaces", Datum.of(found.reference()));
        return port;
    }

    private static void addFake(VsctlContext context, SwitchView view, String name, String parentName, int vlan)
            throws VsctlException {
        Bridge parent = view.bridge(parentName)
                .orElseThrow(() -> new VsctlException("parent bridge " + parentName + " does not exist"));
        if (parent.parent().isPresent()) {
            throw new VsctlException("cannot create bridge with fake bridge as parent");
        }
        Optional<Bridge> conflict = view.child(parent, vlan);
        if (conflict.isPresent()) {
            throw new VsctlException("bridge " + parentName + " already has a child VLAN bridge "
                    + conflict.get().name() + " on VLAN " + vlan);
        }
        Row port = newPort(context, name);
        port.set("fake_bridge", Datum.of(new Atom.Truth(true)));
        port.set("tag", Datum.of(vlan));
        addTo(parent.row(), "ports", port);
    }

    static void addTo(Row row, String column, Row element) {
        row.set(column, row.get(column).with(element.reference(), element.reference()));
    }

    private static void delete(VsctlContext context) throws VsctlException {
        SwitchView view = context.view();
        Optional<Bridge> bridge = view.bridge(context.argument(0));
        if (bridge.isEmpty()) {
            if (context.has("--if-exists")) {
                return;
            }
            throw new VsctlException("no bridge named " + context.argument(0));
        }
        delete(context, view, bridge.get());
    }

    private static void delete(VsctlContext context, SwitchView view, Bridge bridge) {
        for (Bridge child : view.childrenOf(bridge)) {
            delete(context, view, child);
        }
        for (Port port : view.portsOf(bridge)) {
            PortCommands.remove(context, port.row());
        }
        if (bridge.fakePort().isPresent()) {
            PortCommands.remove(context, bridge.fakePort().get());
            return;
        }
        Row root = context.database().root();
        root.set("bridges", root.get("bridges").without(bridge.row().reference()));
        context.database().delete(bridge.row());
    }

    private static void list(VsctlContext context) {
        List<String> names = new ArrayList<>();
        for (Bridge bridge : context.view().bridges()) {
            boolean fake = bridge.parent().isPresent();
            if (context.has("--real") != context.has("--fake") && context.has("--fake") != fake) {
                continue;
            }
            names.add(bridge.name());
        }
        names.stream().sorted().forEach(context::print);
    }

    private static void exists(VsctlContext context) throws VsctlException {
        if (context.view().bridge(context.argument(0)).isEmpty()) {
            throw new VsctlException("");
        }
    }

    private static void parent(VsctlContext context) throws VsctlException {
        Bridge bridge = context.view().existingBridge(context.argument(0));
        context.print(bridge.parent().map(Bridge::name).orElse(bridge.name()));
    }

    private static Row identified(Bridge bridge) {
        return bridge.fakePort().orElse(bridge.row());
    }

    private static void setExternalId(VsctlContext context) throws VsctlException {
        Bridge bridge = context.view().existingBridge(context.argument(0));
        Row row = identified(bridge);
        Atom key = new Atom.Text((bridge.fakePort().isPresent() ? FAKE_PREFIX : "") + context.argument(1));
        Datum ids = row.get("external_ids").without(key);
        row.set("external_ids", context.arguments().size() > 2
                ? ids.with(key, new Atom.Text(context.argument(2))) : ids);
    }

    private static void externalIds(VsctlContext context) throws VsctlException {
        Bridge bridge = context.view().existingBridge(context.argument(0));
        String prefix = bridge.fakePort().isPresent() ? FAKE_PREFIX : "";
        Map<String, String> ids = new TreeMap<>();
        identified(bridge).get("external_ids").elements().forEach((key, value) -> {
            if (key.bareText().startsWith(prefix)) {
                ids.put(key.bareText().substring(prefix.length()), value.bareText());
            }
        });
        if (context.arguments().size() > 1) {
            Optional.ofNullable(ids.get(context.argument(1))).ifPresent(context::print);
        } else {
            ids.forEach((key, value) -> context.print(key + "=" + value));
        }
    }
}
