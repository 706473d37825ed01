package netsh.commands.ip;

import java.util.Optional;
import java.util.OptionalLong;
import netsh.commands.grammar.Numbers;

/** Users and groups, of which the lab knows only root by name. */
public final class UserNames {
    private static final String ROOT = "root";

    private UserNames() {}

    /** The number of a user or group that is written as a name or a number; empty where there is no such name. */
    public static Optional<Long> find(String word) {
        if (word.equals(ROOT)) {
            return Optional.of(0L);
        }
        OptionalLong number = Numbers.unsigned(word, 32);
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }

    /** The name, or the number where it has none. */
    public static String text(long number) {
        return number == 0 ? ROOT : Long.toString(number);
    }

    /** The same as a JSON value. */
    public static Object value(long number) {
        return number == 0 ? (Object) ROOT : (Object) number;
    }
}
