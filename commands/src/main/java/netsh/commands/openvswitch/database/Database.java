package netsh.commands.openvswitch.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** The tables with their rows, each table's in the order of their making. */
public final class Database {
    private static final long VERSION_BITS = 0xf000L;
    private static final long VERSION_4 = 0x4000L;
    private static final long VARIANT = 1L << 63;

    private final Random random;
    private final Map<String, Map<UUID, Row>> tables = new LinkedHashMap<>();

    /** A database with the one row of Open_vSwitch; new rows get identifiers from {@code random}. */
    public Database(Random random) {
        this.random = random;
        for (TableSchema table : Schema.instance().tables()) {
            tables.put(table.name(), new LinkedHashMap<>());
        }
        insert("Open_vSwitch");
    }

    private Database(Database other) {
        random = other.random;
        other.tables.forEach((name, rows) -> {
            Map<UUID, Row> copies = new LinkedHashMap<>();
            rows.forEach((id, row) -> copies.put(id, row.copy()));
            tables.put(name, copies);
        });
    }

    /** A copy to try changes on. */
    public Database copy() {
        return new Database(this);
    }

    /** Whether another one holds the same rows with the same contents. */
    public boolean isLike(Database other) {
        for (Map.Entry<String, Map<UUID, Row>> table : tables.entrySet()) {
            Map<UUID, Row> others = other.tables.get(table.getKey());
            if (!others.keySet().equals(table.getValue().keySet())
                    || table.getValue().values().stream().anyMatch(row -> !row.isLike(others.get(row.id())))) {
                return false;
            }
        }
        return true;
    }

    /** Takes over what another one holds. */
    public void become(Database other) {
        tables.clear();
        tables.putAll(other.tables);
    }

    /** The rows of a table, the oldest first. */
    public Collection<Row> rows(String table) {
        return List.copyOf(tables.get(table).values());
    }

    /** The one row that holds the switch together. */
    public Row root() {
        return tables.get("Open_vSwitch").values().iterator().next();
    }

    /** Whether the switch's own row is there; a user can destroy it. */
    public boolean hasRoot() {
        return !tables.get("Open_vSwitch").isEmpty();
    }

    /** A row of a table by its identifier. */
    public Optional<Row> row(String table, UUID id) {
        return Optional.ofNullable(tables.get(table).get(id));
    }

    /** The rows that a column leads to, in ovsdb's order. */
    public List<Row> follow(Row row, String column) {
        String table = target(row.table().exact(column).orElseThrow());
        List<Row> rows = new ArrayList<>();
        for (UUID id : row.get(column).references()) {
            row(table, id).ifPresent(rows::add);
        }
        return rows;
    }

    private static String target(Column column) {
        return column.value().filter(value -> !value.table().isEmpty()).orElse(column.key()).table();
    }

    /** The row of a name. */
    public Optional<Row> named(String table, String name) {
        return tables.get(table).values().stream().filter(row -> row.name().equals(name)).findFirst();
    }

    /** Makes a row. */
    public Row insert(String table) {
        long high = random.nextLong() & ~VERSION_BITS | VERSION_4;
        long low = random.nextLong() & ~(3L << 62) | VARIANT;
        Row row = new Row(Schema.instance().exact(table), new UUID(high, low));
        tables.get(table).put(row.id(), row);
        return row;
    }

    /** Takes a row away. */
    public void delete(Row row) {
        tables.get(row.table().name()).remove(row.id());
    }

    // ---- at the end of a transaction ------------------------------------------------------------------------------

    /**
     * Takes away what nothing refers to any more, and checks what is left (ovsdb/transaction.c).
     *
     * @throws DatabaseException where a row refers to one that is not there, or a column has too many values; the message is
     *     the error as ovsdb-server words it in JSON
     */
    public void settle() throws DatabaseException {
        collectGarbage();
        for (Map<UUID, Row> rows : tables.values()) {
            for (Row row : rows.values()) {
                for (Column column : row.table().columns()) {
                    check(row, column);
                }
            }
            checkIndex(rows.values());
        }
    }

    private void collectGarbage() {
        boolean found = true;
        while (found) {
            Set<UUID> referred = new HashSet<>();
            for (Map<UUID, Row> rows : tables.values()) {
                for (Row row : rows.values()) {
                    for (Column column : row.table().columns()) {
                        if (!isWeak(column)) {
                            referred.addAll(row.get(column).references());
                        }
                    }
                }
            }
            found = false;
            for (Map.Entry<String, Map<UUID, Row>> table : tables.entrySet()) {
                if (!Schema.instance().exact(table.getKey()).isRoot()) {
                    found |= table.getValue().keySet().removeIf(id -> !referred.contains(id));
                }
            }
        }
        dropWeakReferences();
    }

    private static boolean isWeak(Column column) {
        return column.key().weak();
    }

    private void dropWeakReferences() {
        for (Map<UUID, Row> rows : tables.values()) {
            for (Row row : rows.values()) {
                for (Column column : row.table().columns()) {
                    if (isWeak(column)) {
                        for (UUID id : row.get(column).references()) {
                            if (row(column.key().table(), id).isEmpty()) {
                                row.set(column.name(), row.get(column).without(new Atom.Reference(id)));
                            }
                        }
                    }
                }
            }
        }
    }

    private void check(Row row, Column column) throws DatabaseException {
        Datum datum = row.get(column);
        if (datum.size() > column.most()) {
            throw violation("constraint violation", "Attempted to store " + datum.size() + " elements in "
                    + (column.isMap() ? "map" : "set") + " of up to " + column.most() + " " + column.key().plural() + ".");
        }
        String table = target(column);
        if (table.isEmpty()) {
            return;
        }
        for (UUID id : datum.references()) {
            if (row(table, id).isEmpty()) {
                throw violation("referential integrity violation", "Table " + row.table().name() + " column "
                        + column.name() + " row " + row.id() + " references nonexistent row " + id + " in table "
                        + table + ".");
            }
        }
    }

    private void checkIndex(Collection<Row> rows) throws DatabaseException {
        Map<List<Datum>, Row> seen = new LinkedHashMap<>();
        for (Row row : rows) {
            List<String> index = row.table().index();
            if (index.isEmpty()) {
                continue;
            }
            List<Datum> values = index.stream().map(row::get).toList();
            Row first = seen.putIfAbsent(values, row);
            if (first != null) {
                throw violation("constraint violation", "Transaction causes multiple rows in \"" + row.table().name()
                        + "\" table to have identical values (" + DatumText.quoted(values.get(0).text())
                        + ") for index on column \"" + index.get(0) + "\".  First row, with UUID " + row.id()
                        + ", was inserted by this transaction.  Second row, with UUID " + first.id()
                        + ", existed in the database before this transaction and was not modified by the transaction.");
            }
        }
    }

    private static DatabaseException violation(String error, String details) {
        return new DatabaseException("{\"details\":" + new Atom.Text(details).json() + ",\"error\":\"" + error + "\"}");
    }
}
