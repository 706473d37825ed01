package netsh.commands.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Short and long options as glibc's getopt_long(3) reads them. */
public final class GnuOptions {
    private final String shorts;
    private final Map<String, Character> longs = new TreeMap<>();
    private final boolean stopsAtOperand;
    private final boolean takesNumbers;

    /**
     * Options of one tool.
     *
     * @param specification the letters, a colon behind those with an argument; a {@code +} in front: options end at the
     *     first operand; a {@code #} in front: {@code -12} is a number, given under {@code '#'}
     * @param longNames     long options and the letters they stand for: {@code lines=n}
     */
    public GnuOptions(String specification, String... longNames) {
        stopsAtOperand = specification.startsWith("+");
        takesNumbers = specification.startsWith("#");
        shorts = specification.replace("+", "").replace("#", "");
        for (String name : longNames) {
            int equals = name.indexOf('=');
            longs.put(name.substring(0, equals), name.charAt(equals + 1));
        }
    }

    /** What is wrong with the options; the message is getopt's without the tool's name. */
    public static final class Invalid extends Exception {
        private static final long serialVersionUID = 1L;

        /** Something wrong, told behind the tool's name. */
        public Invalid(String message) {
            super(message, null, false, false);
        }
    }

    /** The options and operands of one call. */
    public static final class Given {
        private final List<Map.Entry<Character, String>> options = new ArrayList<>();
        private final List<String> operands = new ArrayList<>();

        /** Whether an option was given. */
        public boolean has(char letter) {
            return value(letter) != null;
        }

        /** The argument of the last use of an option, empty where it takes none; null where it was not given. */
        public String value(char letter) {
            String value = null;
            for (Map.Entry<Character, String> option : options) {
                value = option.getKey() == letter ? option.getValue() : value;
            }
            return value;
        }

        /** The options in order, with their arguments. */
        public List<Map.Entry<Character, String>> options() {
            return options;
        }

        /** The words that are no options. */
        public List<String> operands() {
            return operands;
        }
    }

    /** Takes a tool's arguments apart. */
    public Given parse(List<String> arguments) throws Invalid {
        Given given = new Given();
        int i = 0;
        while (i < arguments.size()) {
            String word = arguments.get(i++);
            if (word.equals("--")) {
                given.operands.addAll(arguments.subList(i, arguments.size()));
                return given;
            }
            if (word.length() < 2 || word.charAt(0) != '-') {
                given.operands.add(word);
                if (stopsAtOperand) {
                    given.operands.addAll(arguments.subList(i, arguments.size()));
                    return given;
                }
                continue;
            }
            String next = i < arguments.size() ? arguments.get(i) : null;
            i += word.startsWith("--") ? longOption(given, word.substring(2), next) : shortOptions(given, word, next);
        }
        return given;
    }

    private boolean takesValue(char letter) {
        int at = shorts.indexOf(letter);
        return at >= 0 && at + 1 < shorts.length() && shorts.charAt(at + 1) == ':';
    }

    private int shortOptions(Given given, String word, String next) throws Invalid {
        if (takesNumbers && Character.isDigit(word.charAt(1))) {
            given.options.add(Map.entry('#', word.substring(1)));
            return 0;
        }
        for (int at = 1; at < word.length(); at++) {
            char letter = word.charAt(at);
            if (letter == ':' || shorts.indexOf(letter) < 0) {
                throw new Invalid("invalid option -- '" + letter + "'");
            }
            if (!takesValue(letter)) {
                given.options.add(Map.entry(letter, ""));
                continue;
            }
            if (at + 1 < word.length()) {
                given.options.add(Map.entry(letter, word.substring(at + 1)));
                return 0;
            }
            if (next == null) {
                throw new Invalid("option requires an argument -- '" + letter + "'");
            }
            given.options.add(Map.entry(letter, next));
            return 1;
        }
        return 0;
    }

    private int longOption(Given given, String option, String next) throws Invalid {
        int equals = option.indexOf('=');
        String name = equals < 0 ? option : option.substring(0, equals);
        if (name.equals("help")) {
            given.options.add(Map.entry('?', ""));
            return 0;
        }
        List<String> matches = longs.keySet().stream().filter(candidate -> candidate.startsWith(name)).toList();
        if (!longs.containsKey(name) && matches.size() != 1) {
            throw new Invalid((matches.isEmpty() ? "unrecognized option '--" : "option '--") + option
                    + (matches.isEmpty() ? "'" : "' is ambiguous"));
        }
        char letter = longs.containsKey(name) ? longs.get(name) : longs.get(matches.get(0));
        if (!takesValue(letter)) {
            if (equals >= 0) {
                throw new Invalid("option '--" + name + "' doesn't allow an argument");
            }
            given.options.add(Map.entry(letter, ""));
            return 0;
        }
        if (equals < 0 && next == null) {
            throw new Invalid("option '--" + name + "' requires an argument");
        }
        given.options.add(Map.entry(letter, equals < 0 ? next : option.substring(equals + 1)));
        return equals < 0 ? 1 : 0;
    }
}
