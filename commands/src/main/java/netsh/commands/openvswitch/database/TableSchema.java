package netsh.commands.openvswitch.database;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The columns of a table, by name. */
public final class TableSchema {
    private final String name;
    private final boolean root;
    private final List<String> index;
    private final TreeMap<String, Column> columns = new TreeMap<>();

    TableSchema(String name, boolean root, List<String> index) {
        this.name = name;
        this.root = root;
        this.index = index;
    }

    void add(Column column) {
        columns.put(column.name(), column);
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Whether its rows live without being referred to. */
    public boolean isRoot() {
        return root;
    }

    /** The columns that no two rows may agree in; empty for none. */
    List<String> index() {
        return index;
    }

    /** All columns, by name. */
    public Collection<Column> columns() {
        return columns.values();
    }

    /** The column of exactly that name. */
    public Optional<Column> exact(String column) {
        return Optional.ofNullable(columns.get(column));
    }

    /**
     * The column that a word means: the beginning of its name is enough.
     *
     * @throws DatabaseException where it means none or several
     */
    public Column find(String word) throws DatabaseException {
        PartialName match = new PartialName(word);
        columns.keySet().forEach(match::offer);
        if (match.best().size() == 1) {
            return columns.get(match.best().get(0));
        }
        throw new DatabaseException(match.best().isEmpty()
                ? name + " does not contain a column whose name matches \"" + word + "\""
                : name + " contains more than one column whose name matches \"" + word + "\"");
    }
}
