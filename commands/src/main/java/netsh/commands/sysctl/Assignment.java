package netsh.commands.sysctl;

import java.util.Optional;

/**
 * A wish to change a setting, as a word of the command line or a line of a file says it.
 *
 * @param key which
 * @param value the new value
 * @param mayFail whether a failure does not count (a minus before the key)
 */
record Assignment(SettingKey key, String value, boolean mayFail) {
    /** Shorter lines are passed over without a word. */
    private static final int LEAST_LENGTH = 2;

    /** Whether a line says nothing: it is empty or a comment. */
    static boolean saysNothing(String line) {
        String text = line.strip();
        return line.length() < LEAST_LENGTH || text.isEmpty() || text.startsWith("#") || text.startsWith(";");
    }

    /** Reads KEY=VALUE; empty where there is no equals sign. */
    static Optional<Assignment> parse(String line) {
        String text = line.strip();
        boolean mayFail = text.startsWith("-");
        int equals = text.indexOf('=');
        if (equals < 0) {
            return Optional.empty();
        }
        String key = text.substring(mayFail ? 1 : 0, equals).strip();
        return Optional.of(new Assignment(SettingKey.parse(key), text.substring(equals + 1).strip(), mayFail));
    }
}
