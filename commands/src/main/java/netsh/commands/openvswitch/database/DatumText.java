package netsh.commands.openvswitch.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads and writes the contents of columns as ovs-vsctl does (lib/ovsdb-data.c). */
public final class DatumText {
    private static final String DELIMITERS = ":=, []{}!<>";

    private final Column column;
    private final Function<String, Atom> names;
    private final String text;
    private int at;

    private DatumText(Column column, String text, Function<String, Atom> names) {
        this.column = column;
        this.text = text;
        this.names = names;
    }

    /** The content as the command shows it. */
    public static String format(Column column, Datum datum) {
        return format(column, datum, Atom::text);
    }

    private static String format(Column column, Datum datum, Function<Atom, String> style) {
        List<String> items = items(column, datum, style);
        boolean bracketed = column.most() > 1 || datum.isEmpty();
        String joined = String.join(", ", items);
        if (!bracketed) {
            return joined;
        }
        return column.isMap() ? "{" + joined + "}" : "[" + joined + "]";
    }

    /** The content without brackets and quotes. */
    public static String bare(Column column, Datum datum) {
        return String.join(" ", items(column, datum, Atom::bareText));
    }

    /** The content as JSON. */
    public static String json(Column column, Datum datum) {
        if (column.isMap()) {
            List<String> pairs = new ArrayList<>();
            datum.elements().forEach((key, value) -> pairs.add("[" + key.json() + "," + value.json() + "]"));
            return "[\"map\",[" + String.join(",", pairs) + "]]";
        }
        List<String> items = items(column, datum, Atom::json);
        return items.size() == 1 ? items.get(0) : "[\"set\",[" + String.join(",", items) + "]]";
    }

    private static List<String> items(Column column, Datum datum, Function<Atom, String> style) {
        List<String> items = new ArrayList<>();
        for (Map.Entry<Atom, Atom> element : datum.elements().entrySet()) {
            items.add(column.isMap()
                    ? style.apply(element.getKey()) + "=" + style.apply(element.getValue())
                    : style.apply(element.getKey()));
        }
        return items;
    }

    /** A name in the form of which a message speaks of it: quoted only where it must be. */
    public static String quoted(String name) {
        return new Atom.Text(name).text();
    }

    /**
     * Reads a content.
     *
     * @param names what a name such as {@code @port} stands for
     */
    public static Datum parse(Column column, String text, Function<String, Atom> names) throws DatabaseException {
        return new DatumText(column, text, names).parse();
    }

    /** Reads a single value that stands alone, with or without quotes. */
    public static Atom parseAtom(AtomType type, String text, Function<String, Atom> names) throws DatabaseException {
        if (type.kind() == AtomType.Kind.UUID && text.startsWith("@")) {
            return names.apply(text);
        }
        if (type.kind() == AtomType.Kind.STRING && text.startsWith("\"")) {
            return type.parse(unquoted(text));
        }
        return type.parse(text);
    }

    private static String unquoted(String quoted) throws DatabaseException {
        StringBuilder value = new StringBuilder();
        int i = 1;
        while (i < quoted.length() && quoted.charAt(i) != '"') {
            if (quoted.charAt(i) == '\\' && i + 1 < quoted.length()) {
                i++;
                value.append(switch (quoted.charAt(i)) {
                    case 'n' -> '\n';
                    case 't' -> '\t';
                    case 'r' -> '\r';
                    default -> quoted.charAt(i);
                });
            } else {
                value.append(quoted.charAt(i));
            }
            i++;
        }
        if (i >= quoted.length()) {
            throw new DatabaseException(quoted + ": missing quote at end of quoted string");
        }
        return value.toString();
    }

    private Datum parse() throws DatabaseException {
        TreeMap<Atom, Atom> elements = new TreeMap<>();
        skip();
        char close = 0;
        if (at < text.length() && (text.charAt(at) == '[' || text.charAt(at) == '{')) {
            close = text.charAt(at) == '[' ? ']' : '}';
            at++;
            skip();
        }
        int count = 0;
        while (at < text.length() && text.charAt(at) != close) {
            if (text.charAt(at) == ']' || text.charAt(at) == '}') {
                throw new DatabaseException(text + ": unexpected \"" + text.charAt(at) + "\" parsing "
                        + column.description());
            }
            parseElement(elements);
            count++;
            skip();
        }
        if (close != 0) {
            if (at >= text.length()) {
                throw new DatabaseException(text + ": missing \"" + close + "\" at end of "
                        + (column.isMap() ? "map" : "set"));
            }
            at++;
        }
        skip();
        if (at < text.length()) {
            throw new DatabaseException(text + ": trailing garbage \"" + text.substring(at) + "\"");
        }
        checkCount(count, elements.size());
        return new Datum(elements);
    }

    private void checkCount(int count, int different) throws DatabaseException {
        if (count > column.most()) {
            throw new DatabaseException(text + ": " + count + " value(s) specified but the maximum number is "
                    + column.most());
        }
        if (different < count) {
            throw new DatabaseException(text + ": " + (column.isMap() ? "map" : "set") + " contains duplicate "
                    + (column.isMap() ? "key" : "value"));
        }
        if (count < column.least()) {
            throw new DatabaseException(text + ": " + count + " value(s) specified but the minimum number is "
                    + column.least());
        }
    }

    private void parseElement(TreeMap<Atom, Atom> elements) throws DatabaseException {
        Atom key = parseAtom(column.key(), token(), names);
        if (!column.isMap()) {
            elements.put(key, key);
            return;
        }
        skipBlanks();
        if (at >= text.length() || text.charAt(at) != '=') {
            // the real tool prints the character that it found, and at the end that is the one that ends a text
            throw new DatabaseException(text + ": syntax error at \""
                    + (at >= text.length() ? "" : text.charAt(at) + "\" expecting \"=\""));
        }
        at++;
        skipBlanks();
        elements.put(key, parseAtom(column.value().orElseThrow(), token(), names));
    }

    private String token() throws DatabaseException {
        int start = at;
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            while (at < text.length() && text.charAt(at) != '"') {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            at = Math.min(text.length(), at + 1);
            return text.substring(start, at);
        }
        while (at < text.length() && DELIMITERS.indexOf(text.charAt(at)) < 0 && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw new DatabaseException(text + ": unexpected \"" + text.charAt(at) + "\" parsing "
                    + column.description());
        }
        return text.substring(start, at);
    }

    private void skip() {
        while (at < text.length() && (text.charAt(at) == ',' || Character.isWhitespace(text.charAt(at)))) {
            at++;
        }
    }

    private void skipBlanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
