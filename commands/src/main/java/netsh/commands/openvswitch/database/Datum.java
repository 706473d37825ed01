package netsh.commands.openvswitch.database;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The content of a column: a set of values, or a map, in ovsdb's order. Each value of a set stands for itself.
 *
 * @param elements the values by key; those of a set by themselves
 */
public record Datum(SortedMap<Atom, Atom> elements) {
    /** Nothing. */
    public static final Datum EMPTY = new Datum(new TreeMap<>());

    /** Keeps its own copy. */
    public Datum {
        elements = Collections.unmodifiableSortedMap(new TreeMap<>(elements));
    }

    /** A set of values. */
    public static Datum of(List<? extends Atom> atoms) {
        TreeMap<Atom, Atom> elements = new TreeMap<>();
        atoms.forEach(atom -> elements.put(atom, atom));
        return new Datum(elements);
    }

    /** A single value. */
    public static Datum of(Atom atom) {
        return of(List.of(atom));
    }

    /** A single text. */
    public static Datum of(String text) {
        return of(new Atom.Text(text));
    }

    /** A single number. */
    public static Datum of(long number) {
        return of(new Atom.Whole(number));
    }

    /** How many values there are. */
    public int size() {
        return elements.size();
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return elements.isEmpty();
    }

    /** The first value. */
    public Optional<Atom> first() {
        return isEmpty() ? Optional.empty() : Optional.of(elements.firstKey());
    }

    /** The first value as a text; empty text where there is none. */
    public String text() {
        return first().map(Atom::bareText).orElse("");
    }

    /** The first value as a number. */
    public Optional<Long> number() {
        return first().filter(Atom.Whole.class::isInstance).map(atom -> ((Atom.Whole) atom).value());
    }

    /** Whether the first value is true. */
    public boolean isTrue() {
        return first().filter(new Atom.Truth(true)::equals).isPresent();
    }

    /** The rows that its values lead to. */
    public List<UUID> references() {
        return elements.values().stream().filter(Atom.Reference.class::isInstance)
                .map(atom -> ((Atom.Reference) atom).value()).toList();
    }

    /** The text of a key in a map of texts. */
    public Optional<String> get(String key) {
        return Optional.ofNullable(elements.get(new Atom.Text(key))).map(Atom::bareText);
    }

    /** The same with one value more, in place of the one of the same key. */
    public Datum with(Atom key, Atom value) {
        TreeMap<Atom, Atom> changed = new TreeMap<>(elements);
        changed.put(key, value);
        return new Datum(changed);
    }

    /** The same without a key. */
    public Datum without(Atom key) {
        TreeMap<Atom, Atom> changed = new TreeMap<>(elements);
        changed.remove(key);
        return new Datum(changed);
    }
}
