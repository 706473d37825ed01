package netsh.commands.openvswitch.vsctl;

import java.util.ArrayList;
import java.util.List;
import netsh.commands.openvswitch.database.Atom;
import netsh.commands.openvswitch.database.Database;
import netsh.commands.openvswitch.database.Datum;
import netsh.commands.openvswitch.database.Row;
import netsh.commands.openvswitch.vsctl.SwitchView.Bridge;

/** The commands about controllers, managers, what happens without them, and keys. */
final class ControllerCommands {
    private static final List<String> TARGET_TYPES = List.of("tcp:", "ssl:", "ptcp:", "pssl:", "unix:", "punix:");

    private ControllerCommands() {}

    static List<VsctlCommand> all() {
        return List.of(
                VsctlCommand.of("get-controller", 1, 1, "BRIDGE", context ->
                        list(context, real(context).row(), "controller")),
                VsctlCommand.of("del-controller", 1, 1, "BRIDGE", context ->
                        real(context).row().set("controller", Datum.EMPTY)),
                VsctlCommand.of("set-controller", 1, VsctlCommand.ANY, "BRIDGE TARGET...", context ->
                        set(context, real(context).row(), "controller", "Controller", 1), "--inactivity-probe="),
                VsctlCommand.of("get-fail-mode", 1, 1, "BRIDGE", ControllerCommands::failMode),
                VsctlCommand.of("del-fail-mode", 1, 1, "BRIDGE", context ->
                        real(context).row().set("fail_mode", Datum.EMPTY)),
                VsctlCommand.of("set-fail-mode", 2, 2, "BRIDGE MODE", ControllerCommands::setFailMode),
                VsctlCommand.of("get-manager", 0, 0, "", context ->
                        list(context, context.database().root(), "manager_options")),
                VsctlCommand.of("del-manager", 0, 0, "", context ->
                        context.database().root().set("manager_options", Datum.EMPTY)),
                VsctlCommand.of("set-manager", 1, VsctlCommand.ANY, "TARGET...", context ->
                        set(context, context.database().root(), "manager_options", "Manager", 0), "--inactivity-probe="),
                VsctlCommand.of("get-ssl", 0, 0, "", ControllerCommands::keys),
                VsctlCommand.of("del-ssl", 0, 0, "", context -> context.database().root().set("ssl", Datum.EMPTY)),
                VsctlCommand.of("set-ssl", 3, 3, "PRIVATE-KEY CERT CA-CERT", ControllerCommands::setKeys, "--bootstrap"));
    }

    private static Bridge real(VsctlContext context) throws VsctlException {
        return context.view().realBridge(context.argument(0));
    }

    private static void list(VsctlContext context, Row row, String column) {
        context.database().follow(row, column).stream().map(each -> each.text("target")).sorted()
                .forEach(context::print);
    }

    private static void set(VsctlContext context, Row row, String column, String table, int from) {
        Database database = context.database();
        List<Atom> rows = new ArrayList<>();
        for (String target : context.arguments().subList(from, context.arguments().size())) {
            if (TARGET_TYPES.stream().noneMatch(target::startsWith)) {
                context.warn("vsctl", "target type \"" + target + "\" is possibly erroneous");
            }
            Row each = database.insert(table);
            each.set("target", target);
            context.option("--inactivity-probe").filter(text -> text.matches("[0-9]{1,9}"))
                    .ifPresent(text -> each.set("inactivity_probe", Datum.of(Long.parseLong(text))));
            rows.add(each.reference());
        }
        row.set(column, Datum.of(rows));
    }

    private static void failMode(VsctlContext context) throws VsctlException {
        String mode = real(context).row().text("fail_mode");
        if (!mode.isEmpty()) {
            context.print(mode);
        }
    }

    private static void setFailMode(VsctlContext context) throws VsctlException {
        String mode = context.argument(1);
        Row row = real(context).row();
        if (!mode.equals("standalone") && !mode.equals("secure")) {
            throw new VsctlException("fail-mode must be \"standalone\" or \"secure\"");
        }
        row.set("fail_mode", mode);
    }

    private static void keys(VsctlContext context) {
        for (Row row : context.database().follow(context.database().root(), "ssl")) {
            context.print("Private key: " + row.text("private_key"));
            context.print("Certificate: " + row.text("certificate"));
            context.print("CA Certificate: " + row.text("ca_cert"));
            context.print("Bootstrap: " + row.get("bootstrap_ca_cert").isTrue());
        }
    }

    private static void setKeys(VsctlContext context) {
        Row row = context.database().insert("SSL");
        row.set("private_key", context.argument(0));
        row.set("certificate", context.argument(1));
        row.set("ca_cert", context.argument(2));
        row.set("bootstrap_ca_cert", Datum.of(new Atom.Truth(context.has("--bootstrap"))));
        context.database().root().set("ssl", Datum.of(row.reference()));
    }
}
