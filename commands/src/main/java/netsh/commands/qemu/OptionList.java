package netsh.commands.qemu;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The argument of an option such as {@code -netdev tap,id=n0,script=no}: words and settings between commas (QemuOpts). */
final class OptionList {
    private final String option;
    private final String argument;
    private final Map<String, String> values = new LinkedHashMap<>();

    /**
     * Reads an argument.
     *
     * @param impliedKey what the first word sets, where it stands without a key
     */
    OptionList(String option, String argument, String impliedKey) {
        this.option = option;
        this.argument = argument;
        boolean first = true;
        for (String part : split(argument)) {
            int equals = part.indexOf('=');
            if (equals >= 0) {
                values.put(part.substring(0, equals), part.substring(equals + 1));
            } else if (first && impliedKey != null) {
                values.put(impliedKey, part);
            } else if (part.startsWith("no") && part.length() > 2) {
                values.put(part.substring(2), "off");
            } else {
                values.put(part, "on");
            }
            first = false;
        }
    }

    /** Splits at commas; two commas stand for one that belongs to the value. */
    private static Iterable<String> split(String argument) {
        java.util.List<String> parts = new java.util.ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i < argument.length(); i++) {
            char c = argument.charAt(i);
            boolean doubled = c == ',' && i + 1 < argument.length() && argument.charAt(i + 1) == ',';
            if (c == ',' && !doubled) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(c);
                i += doubled ? 1 : 0;
            }
        }
        parts.add(part.toString());
        return parts;
    }

    Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The keys that are set, in their order. */
    Set<String> keys() {
        return values.keySet();
    }

    /** The argument as it was written. */
    String argument() {
        return argument;
    }

    /** Refuses a key that is not among those known. */
    void allowOnly(Collection<String> known) throws QemuException {
        for (String key : values.keySet()) {
            if (!known.contains(key)) {
                throw refusal("Invalid parameter '" + key + "'");
            }
        }
    }

    /** A refusal that quotes this option. */
    QemuException refusal(String message) {
        return QemuException.of(option, argument, message);
    }
}
