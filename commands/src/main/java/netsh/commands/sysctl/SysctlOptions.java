package netsh.commands.sysctl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The command line of sysctl, taken apart as getopt_long does. */
final class SysctlOptions {
    /** An option of the tool. */
    enum Option {
        ALL('a', "all", "display all variables"),
        ALL_TOO('A', "", "the same as -a"),
        ALL_ONCE_MORE('X', "", "the same as -a"),
        DEPRECATED('\0', "deprecated", "include deprecated parameters in the listing"),
        DRY_RUN('\0', "dry-run", "say what would be written, but do not write"),
        BINARY('b', "binary", "print values without names and newlines"),
        IGNORE('e', "ignore", "say nothing of unknown variables"),
        NAMES('N', "names", "print names only"),
        VALUES('n', "values", "print values only"),
        LOAD('p', "load", "write the settings of files, /etc/sysctl.conf if none is named"),
        LOAD_TOO('f', "", "the same as -p"),
        SYSTEM('\0', "system", "write the settings of all configuration directories"),
        PATTERN('r', "pattern", "take only settings whose names match an expression"),
        QUIET('q', "quiet", "do not print what is written"),
        WRITE('w', "write", "write KEY=VALUE"),
        NOTHING('o', "", "nothing, as in BSD"),
        NOTHING_TOO('x', "", "nothing, as in BSD"),
        HELP_TOO('d', "", "the same as -h"),
        HELP('h', "help", "print this text"),
        VERSION('V', "version", "print the version");

        private final char letter;
        private final String word;
        private final String meaning;

        Option(char letter, String word, String meaning) {
            this.letter = letter;
            this.word = word;
            this.meaning = meaning;
        }

        /** The option as completion offers it; those that only repeat others it does not. */
        netsh.commands.completion.Option described() {
            List<String> names = new ArrayList<>();
            if (letter != '\0') {
                names.add("-" + letter);
            }
            if (!word.isEmpty()) {
                names.add("--" + word);
            }
            boolean repeats = meaning.startsWith("the same") || meaning.startsWith("nothing");
            String argument = takesArgument() ? "EXPRESSION" : mayTakeArgument() ? "FILE" : "";
            return new netsh.commands.completion.Option(names, argument, mayTakeArgument(), repeats ? "" : meaning);
        }

        private boolean takesArgument() {
            return this == PATTERN;
        }

        private boolean mayTakeArgument() {
            return this == LOAD || this == LOAD_TOO;
        }
    }

    /** An option that is wrong, with the sentence that says so. */
    static final class WrongOption extends Exception {
        private static final long serialVersionUID = 1L;

        WrongOption(String message) {
            super(message, null, false, false);
        }
    }

    private final List<Option> given = new ArrayList<>();
    private final List<String> operands = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private String pattern;

    private SysctlOptions() {}

    static SysctlOptions parse(List<String> arguments) throws WrongOption {
        SysctlOptions options = new SysctlOptions();
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            String next = i + 1 < arguments.size() ? arguments.get(i + 1) : null;
            if (word.equals("--")) {
                options.operands.addAll(arguments.subList(i + 1, arguments.size()));
                break;
            }
            if (word.startsWith("--")) {
                i += options.readLong(word, next);
            } else if (word.startsWith("-") && word.length() > 1) {
                i += options.readShort(word, next);
            } else {
                options.operands.add(word);
            }
        }
        return options;
    }

    /** Reads a word of letters; the answer is how many further words it took. */
    private int readShort(String word, String next) throws WrongOption {
        for (int i = 1; i < word.length(); i++) {
            Option option = find(word.charAt(i));
            given.add(option);
            String rest = word.substring(i + 1);
            if (option.takesArgument()) {
                if (rest.isEmpty() && next == null) {
                    throw new WrongOption("option requires an argument -- '" + word.charAt(i) + "'");
                }
                pattern = rest.isEmpty() ? next : rest;
                return rest.isEmpty() ? 1 : 0;
            }
            if (option.mayTakeArgument()) {
                if (!rest.isEmpty()) {
                    files.add(rest);
                }
                return 0;
            }
        }
        return 0;
    }

    private static Option find(char letter) throws WrongOption {
        for (Option option : Option.values()) {
            if (option.letter == letter) {
                return option;
            }
        }
        throw new WrongOption("invalid option -- '" + letter + "'");
    }

    private int readLong(String word, String next) throws WrongOption {
        int equals = word.indexOf('=');
        String name = word.substring(2, equals < 0 ? word.length() : equals);
        Option option = find(name, word);
        String argument = equals < 0 ? null : word.substring(equals + 1);
        given.add(option);
        if (option.takesArgument()) {
            if (argument == null && next == null) {
                throw new WrongOption("option '--" + option.word + "' requires an argument");
            }
            pattern = argument == null ? next : argument;
            return argument == null ? 1 : 0;
        }
        if (argument != null && !option.mayTakeArgument()) {
            throw new WrongOption("option '--" + option.word + "' doesn't allow an argument");
        }
        if (argument != null) {
            files.add(argument);
        }
        return 0;
    }

    private static Option find(String name, String word) throws WrongOption {
        Option found = null;
        for (Option option : Option.values()) {
            if (option.word.equals(name) && !name.isEmpty()) {
                return option;
            }
            if (!name.isEmpty() && option.word.startsWith(name)) {
                if (found != null) {
                    throw new WrongOption("option '" + word + "' is ambiguous; possibilities: '--" + found.word
                            + "' '--" + option.word + "'");
                }
                found = option;
            }
        }
        if (found == null) {
            throw new WrongOption("unrecognized option '" + word + "'");
        }
        return found;
    }

    boolean has(Option option) {
        return given.contains(option);
    }

    boolean showsAll() {
        return has(Option.ALL) || has(Option.ALL_TOO) || has(Option.ALL_ONCE_MORE);
    }

    boolean asksForHelp() {
        return has(Option.HELP) || has(Option.HELP_TOO);
    }

    boolean loads() {
        return has(Option.LOAD) || has(Option.LOAD_TOO);
    }

    /** The files to load. */
    List<String> files() {
        List<String> all = new ArrayList<>(files);
        all.addAll(operands);
        return all.isEmpty() ? List.of("/etc/sysctl.conf") : all;
    }

    /** What is not an option. */
    List<String> operands() {
        return operands;
    }

    Optional<String> pattern() {
        return Optional.ofNullable(pattern);
    }

    /** What the options mean. */
    static String usage() {
        StringBuilder text = new StringBuilder("\nUsage: sysctl [options] [variable[=value] ...]\n");
        for (Option option : Option.values()) {
            String letter = option.letter == '\0' ? "  " : "-" + option.letter;
            String word = option.word.isEmpty() ? "" : "--" + option.word;
            text.append(String.format(Locale.ROOT, " %s  %-13s %s\n", letter, word, option.meaning));
        }
        return text.toString();
    }
}
