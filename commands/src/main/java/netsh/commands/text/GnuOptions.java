package netsh.commands.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netsh.commands.completion.Option;
import netsh.commands.completion.OptionText;

/**
 * Short and long options as glibc's getopt_long(3) reads them, by a table that completion shows too. An option is known by
 * its first letter; one that only has a long name by the capital of that name's first letter.
 */
public final class GnuOptions {
    private final String table;
    private final boolean stopsAtOperand;
    private final boolean takesNumbers;
    private List<Option> rows;

    private GnuOptions(String table, boolean stopsAtOperand, boolean takesNumbers) {
        this.table = table;
        this.stopsAtOperand = stopsAtOperand;
        this.takesNumbers = takesNumbers;
    }

    /** The options of a table as {@link OptionText} reads them. */
    public static GnuOptions of(String table) {
        return new GnuOptions(table, false, false);
    }

    /** No options. */
    public static GnuOptions none() {
        return of("");
    }

    /** The same, where the first operand ends the options. */
    public GnuOptions endingAtOperands() {
        return new GnuOptions(table, true, takesNumbers);
    }

    /** The same, where {@code -12} is a number too; it is given under {@code '#'}. */
    public GnuOptions takingNumbers() {
        return new GnuOptions(table, stopsAtOperand, true);
    }

    /** The table. */
    public List<Option> rows() {
        if (rows == null) {
            rows = OptionText.read(table);
        }
        return rows;
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

    private Optional<Option> find(char letter) {
        return rows().stream().filter(row -> row.names().contains("-" + letter)).findFirst();
    }

    private static char letterOf(Option option) {
        return option.names().stream().filter(name -> !name.startsWith("--")).findFirst()
                .map(name -> name.charAt(1))
                .orElseGet(() -> Character.toUpperCase(option.names().get(0).charAt(2)));
    }

    private int shortOptions(Given given, String word, String next) throws Invalid {
        if (takesNumbers && Character.isDigit(word.charAt(1))) {
            given.options.add(Map.entry('#', word.substring(1)));
            return 0;
        }
        for (int at = 1; at < word.length(); at++) {
            char letter = word.charAt(at);
            Option option = find(letter).orElseThrow(() -> new Invalid("invalid option -- '" + letter + "'"));
            if (option.argument().isEmpty()) {
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
        Option found = longNamed(name, option);
        char letter = letterOf(found);
        if (found.argument().isEmpty()) {
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

    private Option longNamed(String name, String word) throws Invalid {
        List<Option> beginning = new ArrayList<>();
        int names = 0;
        for (Option row : rows()) {
            for (String known : row.names()) {
                if (known.equals("--" + name)) {
                    return row;
                }
                if (known.startsWith("--" + name)) {
                    beginning.add(row);
                    names++;
                }
            }
        }
        if (names != 1) {
            throw new Invalid(names == 0 ? "unrecognized option '--" + word + "'" : "option '--" + word + "' is ambiguous");
        }
        return beginning.get(0);
    }
}
