package netsh.commands.openvswitch.vsctl;

import java.util.Optional;
import netsh.commands.openvswitch.database.Atom;
import netsh.commands.openvswitch.database.Column;
import netsh.commands.openvswitch.database.DatabaseException;
import netsh.commands.openvswitch.database.Datum;
import netsh.commands.openvswitch.database.Row;

/** Compares a column of a row with a value (check_condition, evaluate_relop of lib/db-ctl-base.c). */
final class Condition {
    private Condition() {}

    static boolean holds(VsctlContext context, Row row, Setting setting) throws VsctlException, DatabaseException {
        Column column = setting.column();
        Datum operand = setting.operand(context);
        Datum have = row.get(column);
        if (setting.key().isPresent()) {
            if (!column.isMap()) {
                throw new VsctlException("cannot specify key to check for non-map column " + column.name());
            }
            Optional<Atom> value = Optional.ofNullable(have.elements().get(setting.keyAtom()));
            if (value.isEmpty()) {
                return setting.operator().equals("{=}") && operand.isEmpty();
            }
            have = Datum.of(value.get());
        }
        return compare(have, setting.operator(), operand);
    }

    private static boolean compare(Datum have, String operator, Datum wanted) {
        return switch (operator) {
            case "=" -> have.equals(wanted);
            case "!=" -> !have.equals(wanted);
            case "<" -> order(have, wanted) < 0;
            case ">" -> order(have, wanted) > 0;
            case "<=" -> order(have, wanted) <= 0;
            case ">=" -> order(have, wanted) >= 0;
            case "{=}" -> have.equals(wanted);
            case "{!=}" -> !have.equals(wanted);
            case "{<}" -> contains(wanted, have) && !contains(have, wanted);
            case "{>}" -> contains(have, wanted) && !contains(wanted, have);
            case "{<=}", "{in}" -> contains(wanted, have);
            case "{>=}" -> contains(have, wanted);
            case "{not-in}" -> have.elements().keySet().stream().noneMatch(wanted.elements()::containsKey);
            default -> false;
        };
    }

    private static boolean contains(Datum whole, Datum part) {
        return part.elements().entrySet().stream()
                .allMatch(element -> element.getValue().equals(whole.elements().get(element.getKey())));
    }

    /** Sets are ordered by their size, then by their values (ovsdb_datum_compare_3way). */
    private static int order(Datum one, Datum other) {
        if (one.size() != other.size()) {
            return Integer.compare(one.size(), other.size());
        }
        var left = one.elements().keySet().iterator();
        var right = other.elements().keySet().iterator();
        while (left.hasNext()) {
            int order = left.next().compareTo(right.next());
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
