package netsh.commands.shell;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A shell variable; never changed in place, so that a subshell can share it.
 *
 * @param value    the value, null where it is declared but unset or an array
 * @param elements the elements of an array by index, null for none
 * @param entries  the entries of an associative array, null for none
 * @param exported whether children get it
 * @param readOnly whether it can be assigned
 * @param integer  whether assigned values are computed
 */
record Variable(String value, SortedMap<Integer, String> elements, Map<String, String> entries, boolean exported,
        boolean readOnly, boolean integer) {
    static final Variable DECLARED = new Variable(null, null, null, false, false, false);

    Variable withValue(String newValue) {
        if (elements != null) {
            return withElement(0, newValue);
        }
        if (entries != null) {
            return withEntry("0", newValue);
        }
        return new Variable(newValue, null, null, exported, readOnly, integer);
    }

    Variable withElement(int index, String newValue) {
        TreeMap<Integer, String> changed = new TreeMap<>();
        if (elements != null) {
            changed.putAll(elements);
        } else if (value != null) {
            changed.put(0, value);
        }
        changed.put(index, newValue);
        return withElements(changed);
    }

    Variable withElements(SortedMap<Integer, String> newElements) {
        return new Variable(null, Collections.unmodifiableSortedMap(newElements), null, exported, readOnly, integer);
    }

    Variable withEntry(String key, String newValue) {
        Map<String, String> changed = new LinkedHashMap<>(entries == null ? Map.of() : entries);
        changed.put(key, newValue);
        return withEntries(changed);
    }

    Variable withEntries(Map<String, String> newEntries) {
        return new Variable(null, null, Collections.unmodifiableMap(newEntries), exported, readOnly, integer);
    }

    Variable exported(boolean nowExported) {
        return new Variable(value, elements, entries, nowExported, readOnly, integer);
    }

    Variable asReadOnly() {
        return new Variable(value, elements, entries, exported, true, integer);
    }

    Variable asInteger() {
        return new Variable(value, elements, entries, exported, readOnly, true);
    }

    /** What {@code $name} is: the value, or an array's element 0; null where that is unset. */
    String scalar() {
        if (elements != null) {
            return elements.get(0);
        }
        return entries != null ? entries.get("0") : value;
    }
}
