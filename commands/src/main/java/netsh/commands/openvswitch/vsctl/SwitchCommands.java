package netsh.commands.openvswitch.vsctl;

import java.util.List;
import netsh.commands.openvswitch.database.Column;
import netsh.commands.openvswitch.database.Database;
import netsh.commands.openvswitch.database.Datum;
import netsh.commands.openvswitch.database.DatumText;
import netsh.commands.openvswitch.database.Row;

/** The commands about the switch as a whole. */
final class SwitchCommands {
    private static final int INDENT = 4;

    /** What {@code show} shows of a table's rows: columns with values of their own, and columns that lead to further rows. */
    private record Shown(String table, List<String> columns) {}

    private static final List<Shown> SHOWN = List.of(
            new Shown("Open_vSwitch", List.of("manager_options", "bridges", "ovs_version")),
            new Shown("Bridge", List.of("controller", "fail_mode", "datapath_type", "ports")),
            new Shown("Port", List.of("tag", "trunks", "interfaces")),
            new Shown("Interface", List.of("type", "options", "error")),
            new Shown("Controller", List.of("is_connected")),
            new Shown("Manager", List.of("is_connected")));

    private SwitchCommands() {}

    static List<VsctlCommand> all() {
        return List.of(
                VsctlCommand.of("init", 0, 0, "", context -> { }),
                VsctlCommand.of("show", 0, 0, "", SwitchCommands::show),
                VsctlCommand.of("emer-reset", 0, 0, "", SwitchCommands::reset),
                VsctlCommand.of("comment", 0, VsctlCommand.ANY, "[ARG]...", context -> { }));
    }

    private static void show(VsctlContext context) {
        Database database = context.database();
        if (database.hasRoot()) {
            context.print(database.root().id().toString());
            showColumns(context, database.root(), 1);
        }
    }

    private static void showRow(VsctlContext context, Row row, int level) {
        String name = row.table().exact("name").isPresent() ? row.name() : row.text("target");
        context.print(" ".repeat(level * INDENT) + row.table().name() + " " + DatumText.quoted(name));
        showColumns(context, row, level + 1);
    }

    private static void showColumns(VsctlContext context, Row row, int level) {
        Shown shown = SHOWN.stream().filter(each -> each.table().equals(row.table().name())).findFirst().orElseThrow();
        for (String name : shown.columns()) {
            Column column = row.table().exact(name).orElseThrow();
            if (!column.key().table().isEmpty()) {
                context.database().follow(row, name).forEach(next -> showRow(context, next, level));
            } else if (!row.get(column).equals(column.initial())) {
                context.print(" ".repeat(level * INDENT) + name + ": " + DatumText.format(column, row.get(column)));
            }
        }
    }

    private static void reset(VsctlContext context) {
        Database database = context.database();
        Row root = database.root();
        for (String column : List.of("manager_options", "ssl")) {
            root.set(column, Datum.EMPTY);
        }
        for (Row bridge : database.rows("Bridge")) {
            for (String column : List.of("controller", "fail_mode", "mirrors", "netflow", "sflow", "ipfix", "other_config")) {
                bridge.set(column, Datum.EMPTY);
            }
        }
        for (Row port : database.rows("Port")) {
            port.set("other_config", Datum.EMPTY);
        }
        for (Row each : database.rows("Interface")) {
            each.set("ingress_policing_rate", Datum.of(0));
            each.set("ingress_policing_burst", Datum.of(0));
        }
    }
}
