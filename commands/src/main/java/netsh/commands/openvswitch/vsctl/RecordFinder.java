package netsh.commands.openvswitch.vsctl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import netsh.commands.openvswitch.database.Atom;
import netsh.commands.openvswitch.database.Database;
import netsh.commands.openvswitch.database.DatabaseException;
import netsh.commands.openvswitch.database.Row;
import netsh.commands.openvswitch.database.Schema;
import netsh.commands.openvswitch.database.TableSchema;

/** Finds the row that an argument means: by identifier, by name, or by the row that has it (ctl_get_row). */
final class RecordFinder {
    /** Rows that are found by the name of one that refers to them: table, referring table, its column. */
    private static final List<List<String>> BY_OWNER = List.of(
            List.of("Controller", "Bridge", "controller"),
            List.of("NetFlow", "Bridge", "netflow"),
            List.of("sFlow", "Bridge", "sflow"),
            List.of("IPFIX", "Bridge", "ipfix"),
            List.of("AutoAttach", "Bridge", "auto_attach"),
            List.of("QoS", "Port", "qos"));

    private final VsctlContext context;
    private final Database database;

    RecordFinder(VsctlContext context) {
        this.context = context;
        database = context.database();
    }

    TableSchema table(String word) throws DatabaseException {
        return Schema.instance().find(word);
    }

    Optional<Row> find(TableSchema table, String record) throws VsctlException {
        if (record.startsWith("@") && context.symbol(record) instanceof Atom.Reference reference) {
            return database.row(table.name(), reference.value());
        }
        if (record.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            Optional<Row> row = database.row(table.name(), UUID.fromString(record));
            if (row.isPresent()) {
                return row;
            }
        }
        if (table.name().equals("Open_vSwitch") && record.equals(".") && database.hasRoot()) {
            return Optional.of(database.root());
        }
        List<Row> found = new ArrayList<>();
        for (Row row : database.rows(table.name())) {
            if (isNamed(row, record)) {
                found.add(row);
            }
        }
        found.addAll(owned(table, record));
        if (found.size() > 1) {
            throw new VsctlException("multiple rows in " + table.name() + " match \"" + record + "\"");
        }
        return found.stream().findFirst();
    }

    private static boolean isNamed(Row row, String record) {
        String column = row.table().exact("name").isPresent() ? "name"
                : row.table().exact("target").isPresent() ? "target" : "";
        return !column.isEmpty() && row.text(column).equals(record);
    }

    private List<Row> owned(TableSchema table, String record) {
        List<Row> rows = new ArrayList<>();
        for (List<String> way : BY_OWNER) {
            if (way.get(0).equals(table.name())) {
                database.named(way.get(1), record).ifPresent(owner -> rows.addAll(database.follow(owner, way.get(2))));
            }
        }
        return rows;
    }

    Row existing(TableSchema table, String record) throws VsctlException {
        return find(table, record).orElseThrow(() ->
                new VsctlException("no row \"" + record + "\" in table " + table.name()));
    }

    /** The row; none where it is missing and that may be. */
    Optional<Row> wanted(TableSchema table, String record) throws VsctlException {
        return context.has("--if-exists") ? find(table, record) : Optional.of(existing(table, record));
    }
}
