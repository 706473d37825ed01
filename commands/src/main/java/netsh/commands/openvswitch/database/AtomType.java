package netsh.commands.openvswitch.database;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The type of single values.
 *
 * @param kind what they are
 * @param least the smallest number; empty for any
 * @param most the largest number; empty for any
 * @param allowed the only texts; empty for any
 * @param table the table that references lead to; empty text where they are none
 * @param weak whether a reference does not keep its row alive
 */
public record AtomType(
        Kind kind, Optional<Long> least, Optional<Long> most, List<String> allowed, String table, boolean weak) {
    /** What values are. */
    public enum Kind {
        INTEGER,
        BOOLEAN,
        STRING,
        UUID
    }

    /** The value of a column that nobody set. */
    public Atom zero() {
        return switch (kind) {
            case INTEGER -> new Atom.Whole(0);
            case BOOLEAN -> new Atom.Truth(false);
            case STRING -> new Atom.Text("");
            case UUID -> new Atom.Reference(new UUID(0, 0));
        };
    }

    /**
     * Reads a value.
     *
     * @throws DatabaseException where the text is none of the type, in ovs-vsctl's words
     */
    Atom parse(String text) throws DatabaseException {
        Atom atom = switch (kind) {
            case INTEGER -> number(text);
            case BOOLEAN -> truth(text);
            case STRING -> new Atom.Text(text);
            case UUID -> reference(text);
        };
        check(atom);
        return atom;
    }

    private static Atom number(String text) throws DatabaseException {
        try {
            return new Atom.Whole(Long.decode(text));
        } catch (NumberFormatException notANumber) {
            throw new DatabaseException("\"" + text + "\" is not a valid integer or range");
        }
    }

    private static Atom truth(String text) throws DatabaseException {
        if (List.of("true", "yes", "on", "1").contains(text)) {
            return new Atom.Truth(true);
        }
        if (List.of("false", "no", "off", "0").contains(text)) {
            return new Atom.Truth(false);
        }
        throw new DatabaseException("\"" + text + "\" is not a valid boolean (use \"true\" or \"false\")");
    }

    private static Atom reference(String text) throws DatabaseException {
        if (!text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new DatabaseException("\"" + text + "\" is not a valid UUID");
        }
        return new Atom.Reference(UUID.fromString(text));
    }

    private void check(Atom atom) throws DatabaseException {
        if (atom instanceof Atom.Whole number) {
            checkRange(number.value());
        } else if (atom instanceof Atom.Text text && !allowed.isEmpty() && !allowed.contains(text.value())) {
            throw new DatabaseException("constraint violation: " + text.text()
                    + " is not one of the allowed values ([" + String.join(", ", allowed) + "])");
        }
    }

    private void checkRange(long number) throws DatabaseException {
        boolean tooSmall = least.isPresent() && number < least.get();
        boolean tooLarge = most.isPresent() && number > most.get();
        if (!tooSmall && !tooLarge) {
            return;
        }
        String complaint = least.isPresent() && most.isPresent()
                ? " is not in the valid range " + least.get() + " to " + most.get() + " (inclusive)"
                : least.isPresent()
                        ? " is less than minimum allowed value " + least.get()
                        : " is greater than maximum allowed value " + most.get();
        throw new DatabaseException("constraint violation: " + number + complaint);
    }

    /** What values are, as ovsdb-server speaks of one. */
    String singular() {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The plural of what values are, as ovsdb-server speaks of them. */
    String plural() {
        return switch (kind) {
            case INTEGER -> "integers";
            case BOOLEAN -> "booleans";
            case STRING -> "strings";
            case UUID -> "uuids";
        };
    }
}
