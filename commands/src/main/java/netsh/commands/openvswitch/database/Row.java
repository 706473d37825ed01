package netsh.commands.openvswitch.database;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A row of a table. */
public final class Row {
    private final TableSchema table;
    private final UUID id;
    private final Map<String, Datum> data;

    Row(TableSchema table, UUID id) {
        this(table, id, new HashMap<>());
    }

    private Row(TableSchema table, UUID id, Map<String, Datum> data) {
        this.table = table;
        this.id = id;
        this.data = data;
    }

    Row copy() {
        return new Row(table, id, new HashMap<>(data));
    }

    boolean isLike(Row other) {
        return table.columns().stream().allMatch(column -> get(column).equals(other.get(column)));
    }

    /** The table that it is in. */
    public TableSchema table() {
        return table;
    }

    /** Its identifier. */
    public UUID id() {
        return id;
    }

    /** A reference to it. */
    public Atom reference() {
        return new Atom.Reference(id);
    }

    /** The content of a column. */
    public Datum get(Column column) {
        return Optional.ofNullable(data.get(column.name())).orElseGet(column::initial);
    }

    /** The content of the column of a name. */
    public Datum get(String column) {
        return get(table.exact(column).orElseThrow());
    }

    /** The first value of a column as a text; empty text where there is none. */
    public String text(String column) {
        return get(column).text();
    }

    /** Its name, in a table whose rows have one. */
    public String name() {
        return text("name");
    }

    /** Changes a column. */
    public void set(String column, Datum datum) {
        data.put(column, datum);
    }

    /** Changes a column to a single text. */
    public void set(String column, String text) {
        set(column, Datum.of(text));
    }
}
