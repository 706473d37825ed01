package netsh.shell.state;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A difference between two states.
 *
 * @param key what differs
 * @param before how it was; empty where it was not there
 * @param after how it is; empty where it is gone
 */
public record Change(Fact.Key key, Optional<Fact> before, Optional<Fact> after) {
    /** The attributes that differ, each as it was and as it is. */
    public Map<String, Attribute> attributes() {
        Map<String, String> was = before.map(Fact::attributes).orElse(Map.of());
        Map<String, String> is = after.map(Fact::attributes).orElse(Map.of());
        TreeSet<String> names = new TreeSet<>(was.keySet());
        names.addAll(is.keySet());
        Map<String, Attribute> changed = new LinkedHashMap<>();
        for (String name : names) {
            Attribute attribute = new Attribute(Optional.ofNullable(was.get(name)), Optional.ofNullable(is.get(name)));
            if (!attribute.before().equals(attribute.after())) {
                changed.put(name, attribute);
            }
        }
        return changed;
    }

    /**
     * A property that differs.
     *
     * @param before its value before
     * @param after its value after
     */
    public record Attribute(Optional<String> before, Optional<String> after) {}
}
