package netsh.commands.openvswitch.vsctl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.openvswitch.database.Atom;
import netsh.commands.openvswitch.database.Database;
import netsh.commands.openvswitch.database.DatabaseException;
import netsh.commands.openvswitch.database.Datum;
import netsh.commands.openvswitch.database.Row;
import netsh.commands.openvswitch.vsctl.SwitchView.Bridge;
import netsh.commands.openvswitch.vsctl.SwitchView.Interface;
import netsh.commands.openvswitch.vsctl.SwitchView.Port;

/** The commands about ports and interfaces. */
final class PortCommands {
    private PortCommands() {}

    static List<VsctlCommand> all() {
        return List.of(
                VsctlCommand.of("list-ports", 1, 1, "BRIDGE", PortCommands::listPorts),
                VsctlCommand.of("add-port", 2, VsctlCommand.ANY, "BRIDGE NEW-PORT [COLUMN[:KEY]=VALUE]...",
                        context -> add(context, 2, List.of(context.argument(1)), false), "--may-exist"),
                VsctlCommand.of("add-bond", 4, VsctlCommand.ANY, "BRIDGE PORT IFACE... [COLUMN[:KEY]=VALUE]...",
                        PortCommands::addBond, "--may-exist", "--fake-iface"),
                VsctlCommand.of("del-port", 1, 2, "[BRIDGE] PORT", PortCommands::delete, "--if-exists", "--with-iface"),
                VsctlCommand.of("port-to-br", 1, 1, "PORT", context -> context.print(
                        context.view().existingPort(context.argument(0)).bridge().name())),
                VsctlCommand.of("list-ifaces", 1, 1, "BRIDGE", PortCommands::listInterfaces),
                VsctlCommand.of("iface-to-br", 1, 1, "IFACE", PortCommands::interfaceToBridge));
    }

    private static void listPorts(VsctlContext context) throws VsctlException {
        SwitchView view = context.view();
        Bridge bridge = view.existingBridge(context.argument(0));
        view.portsOf(bridge).stream().map(Port::name).sorted().forEach(context::print);
    }

    private static void listInterfaces(VsctlContext context) throws VsctlException {
        SwitchView view = context.view();
        Bridge bridge = view.existingBridge(context.argument(0));
        List<String> names = new ArrayList<>();
        for (Port port : view.portsOf(bridge)) {
            view.interfacesOf(port).forEach(found -> names.add(found.name()));
        }
        names.stream().sorted().forEach(context::print);
    }

    private static void interfaceToBridge(VsctlContext context) throws VsctlException {
        String name = context.argument(0);
        Interface found = context.view().networkInterface(name)
                .orElseThrow(() -> new VsctlException("no interface named " + name));
        context.print(found.port().bridge().name());
    }

    private static void addBond(VsctlContext context) throws VsctlException, DatabaseException {
        int count = 0;
        while (2 + count < context.arguments().size() && context.argument(2 + count).indexOf('=') < 0) {
            count++;
        }
        if (count < 2) {
            throw new VsctlException("add-bond requires at least 2 interfaces, but only " + count + " were specified");
        }
        add(context, 2 + count, context.arguments().subList(2, 2 + count), context.has("--fake-iface"));
    }

    private static void add(VsctlContext context, int settingsFrom, List<String> interfaces, boolean fakeInterface)
            throws VsctlException, DatabaseException {
        String bridgeName = context.argument(0);
        String name = context.argument(1);
        SwitchView view = context.view();
        if (context.has("--may-exist") && view.port(name).isPresent()) {
            checkAlike(context, view, view.port(name).get(), bridgeName, interfaces);
            return;
        }
        view.refuseTaken(name, "cannot create a port named " + name);
        for (String each : interfaces) {
            view.refuseTaken(each, "cannot create an interface named " + each);
        }
        Bridge bridge = view.existingBridge(bridgeName);
        Row port = insert(context, name, interfaces);
        port.set("bond_fake_iface", Datum.of(new Atom.Truth(fakeInterface)));
        if (bridge.parent().isPresent()) {
            port.set("tag", Datum.of(bridge.vlan()));
        }
        for (String setting : context.arguments().subList(settingsFrom, context.arguments().size())) {
            Setting.apply(context, port, setting);
        }
        BridgeCommands.addTo(bridge.row(), "ports", port);
    }

    private static Row insert(VsctlContext context, String name, List<String> interfaces) {
        Database database = context.database();
        List<Atom> references = new ArrayList<>();
        for (String each : interfaces) {
            Row found = database.insert("Interface");
            found.set("name", each);
            context.madeInterface(found.id());
            references.add(found.reference());
        }
        Row port = database.insert("Port");
        port.set("name", name);
        port.set("interfaces", Datum.of(references));
        return port;
    }

    private static void checkAlike(VsctlContext context, SwitchView view, Port port, String bridgeName,
            List<String> wanted) throws VsctlException {
        String but = context.commandLine("--may-exist") + " but " + port.name();
        if (!port.bridge().name().equals(bridgeName)) {
            throw new VsctlException(but + " is actually attached to bridge " + port.bridge().name());
        }
        List<String> present = view.interfacesOf(port).stream().map(Interface::name).sorted().toList();
        if (!present.equals(wanted.stream().sorted().toList())) {
            throw new VsctlException(but + " actually has interface(s) " + String.join(", ", present));
        }
    }

    private static void delete(VsctlContext context) throws VsctlException {
        SwitchView view = context.view();
        boolean must = !context.has("--if-exists");
        String target = context.argument(context.arguments().size() - 1);
        Optional<Port> port = view.port(target);
        if (port.isEmpty() && context.has("--with-iface")) {
            port = view.networkInterface(target).map(Interface::port);
        }
        if (port.isEmpty()) {
            if (must && view.bridge(target).isPresent()) {
                throw new VsctlException("cannot delete port " + target + " because it is the local port for bridge "
                        + target + " (deleting this port requires deleting the entire bridge)");
            }
            if (must) {
                throw new VsctlException("no port named " + target);
            }
            return;
        }
        if (context.arguments().size() == 2) {
            checkPlace(view, view.existingBridge(context.argument(0)), port.get());
        }
        remove(context, port.get().row());
    }

    private static void checkPlace(SwitchView view, Bridge bridge, Port port) throws VsctlException {
        if (port.bridge().equals(bridge)) {
            return;
        }
        String has = "bridge " + bridge.name() + " does not have a port " + port.name();
        if (port.bridge().parent().filter(bridge::equals).isPresent()) {
            throw new VsctlException(has + " (although its child bridge " + port.bridge().name() + " does)");
        }
        if (bridge.parent().filter(port.bridge()::equals).isPresent()) {
            throw new VsctlException(has + " (although its parent bridge " + port.bridge().name() + " does)");
        }
        throw new VsctlException(has);
    }

    /** Takes a port out of the bridge that has it. */
    static void remove(VsctlContext context, Row port) {
        for (Row bridge : context.database().rows("Bridge")) {
            bridge.set("ports", bridge.get("ports").without(port.reference()));
        }
    }
}
