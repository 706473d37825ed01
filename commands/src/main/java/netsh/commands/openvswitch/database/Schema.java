package netsh.commands.openvswitch.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The tables of Open_vSwitch, schema version 8.3.1, read from the resource {@code vswitch.schema}. */
public final class Schema {
    /** Its version. */
    public static final String VERSION = "8.3.1";

    private static final Pattern COLUMN = Pattern.compile(
            "(\\S+) : ((?:weak )?\\S+)(?: => (\\S+))?(?: ([?*+]|\\{\\d+\\.\\.\\d+}))?( fixed)?");
    private static final Schema INSTANCE = new Schema();

    private final Map<String, TableSchema> tables = new LinkedHashMap<>();

    private Schema() {
        try (InputStream resource = Schema.class.getResourceAsStream("/netsh/commands/openvswitch/database/vswitch.schema");
                BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            TableSchema table = null;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(" ")) {
                    table.add(column(line.strip()));
                } else {
                    table = table(line);
                    tables.put(table.name(), table);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The schema. */
    public static Schema instance() {
        return INSTANCE;
    }

    private static TableSchema table(String line) {
        List<String> words = List.of(line.split(" "));
        int index = words.indexOf("index");
        return new TableSchema(words.get(0), words.contains("root"),
                index < 0 ? List.of() : List.of(words.get(index + 1).split(",")));
    }

    private static Column column(String line) {
        Matcher matcher = COLUMN.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalStateException("not a column: " + line);
        }
        String number = Optional.ofNullable(matcher.group(4)).orElse("");
        int least = number.isEmpty() || number.equals("+") ? 1 : 0;
        int most = number.isEmpty() || number.equals("?") ? 1 : Integer.MAX_VALUE;
        if (number.startsWith("{")) {
            least = Integer.parseInt(number.substring(1, number.indexOf('.')));
            most = Integer.parseInt(number.substring(number.lastIndexOf('.') + 1, number.length() - 1));
        }
        return new Column(matcher.group(1), type(matcher.group(2)),
                Optional.ofNullable(matcher.group(3)).map(Schema::type), least, most, matcher.group(5) != null);
    }

    private static AtomType type(String text) {
        boolean weak = text.startsWith("weak ");
        String plain = weak ? text.substring(5) : text;
        if (plain.startsWith("->")) {
            return new AtomType(AtomType.Kind.UUID, Optional.empty(), Optional.empty(), List.of(), plain.substring(2), weak);
        }
        if (plain.startsWith("string{")) {
            List<String> allowed = List.of(plain.substring(7, plain.length() - 1).split(",")).stream().sorted().toList();
            return new AtomType(AtomType.Kind.STRING, Optional.empty(), Optional.empty(), allowed, "", false);
        }
        if (plain.startsWith("integer[")) {
            String[] ends = plain.substring(8, plain.length() - 1).split("\\.\\.", -1);
            return new AtomType(AtomType.Kind.INTEGER, limit(ends[0]), limit(ends[1]), List.of(), "", false);
        }
        return new AtomType(AtomType.Kind.valueOf(plain.toUpperCase(Locale.ROOT)),
                Optional.empty(), Optional.empty(), List.of(), "", false);
    }

    private static Optional<Long> limit(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(text));
    }

    /** All tables. */
    public Collection<TableSchema> tables() {
        return tables.values();
    }

    /** The table of a name that is known to be right. */
    public TableSchema exact(String name) {
        return tables.get(name);
    }

    /**
     * The table that a word means: the beginning of its name is enough.
     *
     * @throws DatabaseException where it means none or several
     */
    public TableSchema find(String word) throws DatabaseException {
        PartialName match = new PartialName(word);
        new TreeMap<>(tables).keySet().forEach(match::offer);
        if (match.best().size() == 1) {
            return tables.get(match.best().get(0));
        }
        throw new DatabaseException(match.best().isEmpty()
                ? "unknown table \"" + word + "\""
                : "\"" + word + "\" matches multiple table names: " + String.join(", ", match.best()));
    }
}
