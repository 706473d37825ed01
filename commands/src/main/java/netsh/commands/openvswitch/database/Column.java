package netsh.commands.openvswitch.database;

import java.util.Optional;

/**
 * A column of a table.
 *
 * @param name its name
 * @param key the type of its values, or of the keys of its map
 * @param value the type of the values of its map; empty where it is none
 * @param least how many values it has at least, 0 or 1
 * @param most how many it has at most
 * @param fixed whether it cannot be changed once the row is there
 */
public record Column(String name, AtomType key, Optional<AtomType> value, int least, int most, boolean fixed) {
    /** Whether its values have keys. */
    public boolean isMap() {
        return value.isPresent();
    }

    /** Whether it has exactly one value. */
    public boolean isScalar() {
        return least == 1 && most == 1 && !isMap();
    }

    /** Its type in words, as messages speak of it. */
    String description() {
        if (isScalar()) {
            return key.singular();
        }
        String number = most != Integer.MAX_VALUE ? "up to " + most + " " : least == 0 ? "" : "1 or more ";
        return isMap()
                ? "map of " + number + key.singular() + "-" + value.orElseThrow().singular() + " pairs"
                : "set of " + number + key.plural();
    }

    /** The value of a column that nobody set. */
    public Datum initial() {
        return least == 0 ? Datum.EMPTY : Datum.of(key.zero());
    }
}
