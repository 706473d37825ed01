package netsh.commands.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import netsh.commands.shell.syntax.Assignment;
import netsh.commands.shell.syntax.Word;

/** Assignments to arrays and their elements. */
final class ArrayAssignment {
    private ArrayAssignment() {
    }

    /** The variable after {@code name=(...)} or {@code name+=(...)}. */
    static Variable assigned(Interpreter shell, Variable base, Assignment assignment) throws ExpansionException {
        if (base.entries() != null) {
            return associative(shell, base, assignment);
        }
        TreeMap<Integer, String> elements = new TreeMap<>();
        if (assignment.append() && base.elements() != null) {
            elements.putAll(base.elements());
        } else if (assignment.append() && base.value() != null) {
            elements.put(0, base.value());
        }
        for (Word word : assignment.list()) {
            List<String> fields = shell.expander().fields(List.of(word));
            for (String field : fields) {
                int close = field.startsWith("[") ? field.indexOf("]=") : -1;
                if (close > 0) {
                    int index = (int) shell.computeText(field.substring(1, close));
                    elements.put(index, field.substring(close + 2));
                } else {
                    elements.put(elements.isEmpty() ? 0 : elements.lastKey() + 1, field);
                }
            }
        }
        return base.withElements(elements);
    }

    private static Variable associative(Interpreter shell, Variable base, Assignment assignment)
            throws ExpansionException {
        Map<String, String> entries = new LinkedHashMap<>(assignment.append() ? base.entries() : Map.of());
        for (Word word : assignment.list()) {
            String field = shell.expander().text(word);
            int close = field.startsWith("[") ? field.indexOf("]=") : -1;
            if (close < 0) {
                throw new ExpansionException(assignment.name() + ": " + field
                        + ": must use subscript when assigning associative array", false);
            }
            entries.put(field.substring(1, close), field.substring(close + 2));
        }
        return base.withEntries(entries);
    }

    /** The variable after {@code name[subscript]=value}. */
    static Variable element(Interpreter shell, Variable base, Assignment assignment) throws ExpansionException {
        String value = shell.expander().text(assignment.value());
        if (base.entries() != null) {
            String key = shell.expander().text(assignment.subscript());
            String old = assignment.append() ? base.entries().getOrDefault(key, "") : "";
            return base.withEntry(key, old + value);
        }
        long index = shell.compute(assignment.subscript());
        if (index < 0 && base.elements() != null && !base.elements().isEmpty()) {
            index += base.elements().lastKey() + 1;
        }
        if (index < 0 || index > Integer.MAX_VALUE) {
            throw new ExpansionException(assignment.name() + "[" + WordText.of(assignment.subscript())
                    + "]: bad array subscript", false);
        }
        String old = "";
        if (assignment.append()) {
            old = base.elements() == null ? (index == 0 && base.value() != null ? base.value() : "")
                    : base.elements().getOrDefault((int) index, "");
        }
        return base.withElement((int) index, old + value);
    }
}
