package netsh.commands.openvswitch.vsctl;

import netsh.commands.openvswitch.database.Atom;
import netsh.commands.openvswitch.database.AtomType;
import netsh.commands.openvswitch.database.Column;
import netsh.commands.openvswitch.database.Database;
import netsh.commands.openvswitch.database.Datum;
import netsh.commands.openvswitch.database.Row;
import netsh.commands.openvswitch.database.Schema;
import netsh.commands.openvswitch.database.TableSchema;

/** Puts a row in the places that were kept for it. */
final class References {
    private References() {}

    static void replace(Database database, Atom placeholder, Atom row) {
        for (TableSchema table : Schema.instance().tables()) {
            for (Row candidate : database.rows(table.name())) {
                for (Column column : table.columns()) {
                    replace(candidate, column, placeholder, row);
                }
            }
        }
    }

    private static void replace(Row in, Column column, Atom placeholder, Atom row) {
        if (column.key().kind() != AtomType.Kind.UUID) {
            return;
        }
        Datum datum = in.get(column);
        if (datum.elements().containsKey(placeholder)) {
            in.set(column.name(), datum.without(placeholder).with(row, row));
        }
    }
}
