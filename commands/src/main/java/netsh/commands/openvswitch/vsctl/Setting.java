package netsh.commands.openvswitch.vsctl;

import java.util.List;
import java.util.Optional;
import netsh.commands.openvswitch.database.Atom;
import netsh.commands.openvswitch.database.Column;
import netsh.commands.openvswitch.database.DatabaseException;
import netsh.commands.openvswitch.database.Datum;
import netsh.commands.openvswitch.database.DatumText;
import netsh.commands.openvswitch.database.Row;
import netsh.commands.openvswitch.database.TableSchema;

/**
 * An argument {@code COLUMN[:KEY]OPERATORVALUE} (parse_column_key_value).
 *
 * @param operator empty text where there is none
 */
record Setting(Column column, Optional<String> key, String operator, String value) {
    private static final List<String> OPERATORS = List.of("{not-in}", "{<=}", "{>=}", "{!=}", "{in}", "{=}", "{<}", "{>}",
            "!=", "<=", ">=", "=", "<", ">");

    static final List<String> ASSIGNMENT = List.of("=");

    /** All operators of conditions. */
    static List<String> comparisons() {
        return OPERATORS;
    }

    /**
     * Reads one.
     *
     * @param operators those that may stand before the value; none where there may be no value
     */
    static Setting parse(TableSchema table, String argument, List<String> operators)
            throws VsctlException, DatabaseException {
        int at = 0;
        while (at < argument.length() && isNameLetter(argument.charAt(at))) {
            at++;
        }
        if (at == 0) {
            throw new VsctlException(argument + ": missing column name");
        }
        Column column = table.find(argument.substring(0, at));
        Optional<String> key = Optional.empty();
        if (at < argument.length() && argument.charAt(at) == ':') {
            int end = keyEnd(argument, at + 1);
            String text = argument.substring(at + 1, end);
            key = Optional.of(text.startsWith("\"") && text.endsWith("\"") && text.length() > 1
                    ? text.substring(1, text.length() - 1) : text);
            at = end;
        }
        for (String operator : operators) {
            if (argument.startsWith(operator, at) && at + operator.length() < argument.length()) {
                return new Setting(column, key, operator, argument.substring(at + operator.length()));
            }
        }
        if (!operators.isEmpty()) {
            throw new VsctlException(argument + ": argument does not end in " + wanted(operators)
                    + " followed by a value.");
        }
        if (at < argument.length()) {
            throw new VsctlException(argument + ": trailing garbage \"" + argument.substring(at) + "\" in argument");
        }
        return new Setting(column, key, "", "");
    }

    private static boolean isNameLetter(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter >= '0' && letter <= '9'
                || letter == '_' || letter == '-';
    }

    private static int keyEnd(String argument, int from) {
        int at = from;
        if (at < argument.length() && argument.charAt(at) == '"') {
            int close = argument.indexOf('"', at + 1);
            return close < 0 ? argument.length() : close + 1;
        }
        while (at < argument.length() && ":=, []{}!<>".indexOf(argument.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private static String wanted(List<String> operators) {
        if (operators.equals(ASSIGNMENT)) {
            return "\"=\"";
        }
        return "\"=\", \"!=\", \"<\", \">\", \"<=\", \">=\", \"{=}\", \"{!=}\", \"{<}\", \"{>}\", \"{<=}\", \"{>=}\", "
                + "\"{in}\", or \"{not-in}\"";
    }

    /** Sets a column of a row as an argument says. */
    static void apply(VsctlContext context, Row row, String argument) throws VsctlException, DatabaseException {
        Setting setting = parse(row.table(), argument, ASSIGNMENT);
        Column column = setting.column();
        if (setting.key().isEmpty()) {
            row.set(column.name(), DatumText.parse(column, setting.value(), context::symbol));
            return;
        }
        if (!column.isMap()) {
            throw new VsctlException("cannot specify key to set for non-map column " + column.name());
        }
        Atom key = keyAtom(column, setting.key().get());
        Atom value = valueAtom(column, setting.value(), context);
        row.set(column.name(), row.get(column).with(key, value));
    }

    private static Atom keyAtom(Column column, String text) throws DatabaseException {
        return DatumText.parseAtom(column.key(), text, name -> new Atom.Text(name));
    }

    private static Atom valueAtom(Column column, String text, VsctlContext context) throws DatabaseException {
        return DatumText.parseAtom(column.value().orElseThrow(), text, context::symbol);
    }

    Atom keyAtom() throws DatabaseException {
        return keyAtom(column, key.orElseThrow());
    }

    /** The value of the argument's key, or all, as a set to compare with. */
    Datum operand(VsctlContext context) throws DatabaseException {
        return key.isPresent()
                ? Datum.of(DatumText.parseAtom(column.value().orElseThrow(), value, context::symbol))
                : DatumText.parse(column, value, context::symbol);
    }
}
