package netsh.commands.grep;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** grep's command line (grep(1)). */
final class GrepOptions {
    /** How patterns are read. */
    enum Syntax {
        BASIC,
        EXTENDED,
        FIXED
    }

    /** A command line that grep refuses, with status 2. */
    static final class Refusal extends Exception {
        private static final long serialVersionUID = 1L;

        Refusal(String message) {
            super(message, null, false, false);
        }
    }

    private static final Map<String, String> LONG = Map.ofEntries(
            Map.entry("extended-regexp", "E"), Map.entry("fixed-strings", "F"), Map.entry("basic-regexp", "G"),
            Map.entry("regexp", "e"), Map.entry("file", "f"), Map.entry("ignore-case", "i"),
            Map.entry("invert-match", "v"), Map.entry("word-regexp", "w"), Map.entry("line-regexp", "x"),
            Map.entry("count", "c"), Map.entry("files-with-matches", "l"), Map.entry("files-without-match", "L"),
            Map.entry("max-count", "m"), Map.entry("only-matching", "o"), Map.entry("quiet", "q"),
            Map.entry("silent", "q"), Map.entry("no-messages", "s"), Map.entry("line-number", "n"),
            Map.entry("with-filename", "H"), Map.entry("no-filename", "h"), Map.entry("recursive", "r"),
            Map.entry("after-context", "A"), Map.entry("before-context", "B"), Map.entry("context", "C"),
            Map.entry("text", "a"), Map.entry("line-buffered", ""), Map.entry("color", ""), Map.entry("colour", ""));
    private static final String WITH_ARGUMENT = "efmABC";
    private static final String WITHOUT_ARGUMENT = "EFGivwxclLoqsnHhrRaU";
    private static final String USAGE = "Usage: grep [OPTION]... PATTERNS [FILE]...\n"
            + "Try 'grep --help' for more information.";

    Syntax syntax;
    final List<String> patterns = new ArrayList<>();
    final List<String> patternFiles = new ArrayList<>();
    final List<String> files = new ArrayList<>();
    boolean ignoreCase;
    boolean invert;
    boolean words;
    boolean wholeLines;
    boolean count;
    boolean filesWith;
    boolean filesWithout;
    boolean onlyMatching;
    boolean quiet;
    boolean silentAboutFiles;
    boolean lineNumbers;
    boolean recursive;
    Optional<Boolean> fileNames = Optional.empty();
    long most = Long.MAX_VALUE;
    int before;
    int after;

    private GrepOptions(Syntax syntax) {
        this.syntax = syntax;
    }

    static GrepOptions parse(Syntax syntax, List<String> arguments) throws Refusal {
        GrepOptions options = new GrepOptions(syntax);
        List<String> operands = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (word.equals("--")) {
                operands.addAll(arguments.subList(i + 1, arguments.size()));
                break;
            } else if (word.startsWith("--")) {
                i = options.readLong(word, arguments, i);
            } else if (word.startsWith("-") && word.length() > 1) {
                i = options.readCluster(word, arguments, i);
            } else {
                operands.add(word);
            }
        }
        if (options.patterns.isEmpty() && options.patternFiles.isEmpty()) {
            if (operands.isEmpty()) {
                throw new Refusal(USAGE);
            }
            options.patterns.add(operands.remove(0));
        }
        options.files.addAll(operands);
        return options;
    }

    private int readLong(String word, List<String> arguments, int index) throws Refusal {
        int equals = word.indexOf('=');
        String name = word.substring(2, equals < 0 ? word.length() : equals);
        String letter = LONG.get(name);
        if (letter == null) {
            throw new Refusal("grep: unrecognized option '" + word + "'\n" + USAGE);
        }
        if (letter.isEmpty()) {
            return index;
        }
        if (WITH_ARGUMENT.contains(letter)) {
            if (equals >= 0) {
                set(letter.charAt(0), word.substring(equals + 1));
                return index;
            }
            if (index + 1 == arguments.size()) {
                throw new Refusal("grep: option '" + word + "' requires an argument\n" + USAGE);
            }
            set(letter.charAt(0), arguments.get(index + 1));
            return index + 1;
        }
        set(letter.charAt(0), "");
        return index;
    }

    private int readCluster(String word, List<String> arguments, int index) throws Refusal {
        if (word.substring(1).chars().allMatch(c -> c >= '0' && c <= '9')) {
            before = number(word.substring(1), "context length argument");
            after = before;
            return index;
        }
        for (int i = 1; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (WITH_ARGUMENT.indexOf(letter) >= 0) {
                if (i + 1 < word.length()) {
                    set(letter, word.substring(i + 1));
                    return index;
                }
                if (index + 1 == arguments.size()) {
                    throw new Refusal("grep: option requires an argument -- '" + letter + "'\n" + USAGE);
                }
                set(letter, arguments.get(index + 1));
                return index + 1;
            }
            if (letter == 'P') {
                throw new Refusal("grep: this lab's grep does not support Perl patterns (-P)");
            }
            if (WITHOUT_ARGUMENT.indexOf(letter) < 0) {
                throw new Refusal("grep: invalid option -- '" + letter + "'\n" + USAGE);
            }
            set(letter, "");
        }
        return index;
    }

    private void set(char letter, String argument) throws Refusal {
        switch (letter) {
            case 'E' -> syntax = Syntax.EXTENDED;
            case 'F' -> syntax = Syntax.FIXED;
            case 'G' -> syntax = Syntax.BASIC;
            case 'e' -> patterns.add(argument);
            case 'f' -> patternFiles.add(argument);
            case 'i' -> ignoreCase = true;
            case 'v' -> invert = true;
            case 'w' -> words = true;
            case 'x' -> wholeLines = true;
            case 'c' -> count = true;
            case 'l' -> filesWith = true;
            case 'L' -> filesWithout = true;
            case 'o' -> onlyMatching = true;
            case 'q' -> quiet = true;
            case 's' -> silentAboutFiles = true;
            case 'n' -> lineNumbers = true;
            case 'H' -> fileNames = Optional.of(true);
            case 'h' -> fileNames = Optional.of(false);
            case 'r', 'R' -> recursive = true;
            case 'm' -> most = number(argument, "max count");
            case 'A' -> after = number(argument, "context length argument");
            case 'B' -> before = number(argument, "context length argument");
            case 'C' -> {
                before = number(argument, "context length argument");
                after = before;
            }
            default -> { } // -a and -U choose what this grep does anyway
        }
    }

    private static int number(String text, String what) throws Refusal {
        if (!text.matches("[0-9]{1,9}")) {
            throw new Refusal("grep: " + (what.startsWith("max") ? "invalid max count" : text + ": invalid " + what));
        }
        return Integer.parseInt(text);
    }
}
