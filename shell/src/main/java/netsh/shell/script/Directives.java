package netsh.shell.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the lines say that begin with {@code #@}: the header and the marks of a script. */
final class Directives {
    private static final Pattern DIRECTIVE = Pattern.compile("#@\\s*(\\S+)\\s*(.*)");

    private final String file;
    private final List<Mark> marks = new ArrayList<>();
    private int version = Header.NEWEST_VERSION;
    private long seed = Header.DEFAULT_SEED;
    private boolean terminal;

    Directives(String file) {
        this.file = file;
    }

    Header header() {
        return new Header(version, seed, terminal);
    }

    List<Mark> marks() {
        return marks;
    }

    /**
     * Reads a line.
     *
     * @param number its number, from 1
     * @param steps how many steps stand before it
     */
    void read(String line, int number, int steps) throws ScriptException {
        Matcher directive = DIRECTIVE.matcher(line);
        if (!directive.matches()) {
            throw new ScriptException(file, number, "a line that begins with #@ needs a word behind it; " + known());
        }
        String word = directive.group(1);
        String value = directive.group(2).strip();
        switch (word) {
            case "netsh" -> version = version(value, number);
            case "seed" -> {
                refuseBehindSteps("the seed belongs", number, steps);
                seed = seed(value, number);
            }
            case "terminal" -> {
                refuseBehindSteps("#@ terminal belongs", number, steps);
                refuseValue(word, value, number);
                terminal = true;
            }
            default -> marks.add(mark(word, value, number));
        }
    }

    private Mark mark(String word, String name, int number) throws ScriptException {
        Optional<Mark.Kind> kind =
                Arrays.stream(Mark.Kind.values()).filter(known -> known.word().equals(word)).findFirst();
        if (kind.isEmpty()) {
            throw new ScriptException(file, number, "#@ " + word + " is unknown; " + known());
        }
        if (kind.get().isNamed() && name.isEmpty()) {
            throw new ScriptException(file, number, "a name is missing, as in: #@ " + word + " NAME");
        }
        if (!kind.get().isNamed()) {
            refuseValue(word, name, number);
        }
        return new Mark(number, kind.get(), name);
    }

    private static String known() {
        return "known are netsh, seed, terminal, "
                + Arrays.stream(Mark.Kind.values()).map(Mark.Kind::word).collect(Collectors.joining(", "));
    }

    private int version(String value, int number) throws ScriptException {
        if (!value.matches("[1-9][0-9]{0,5}")) {
            throw new ScriptException(file, number,
                    "the format's version is a number, as in: #@ netsh " + Header.NEWEST_VERSION);
        }
        int found = Integer.parseInt(value);
        if (found > Header.NEWEST_VERSION) {
            throw new ScriptException(file, number, "the script is of format version " + found
                    + "; this netsh reads up to version " + Header.NEWEST_VERSION + ": a newer netsh is needed");
        }
        return found;
    }

    private void refuseBehindSteps(String what, int number, int steps) throws ScriptException {
        if (steps > 0) {
            throw new ScriptException(file, number, what + " before the first command");
        }
    }

    private void refuseValue(String word, String value, int number) throws ScriptException {
        if (!value.isEmpty()) {
            throw new ScriptException(file, number, "nothing stands behind #@ " + word);
        }
    }

    private long seed(String value, int number) throws ScriptException {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException notANumber) {
            throw new ScriptException(file, number, "the seed is a whole number, as in: #@ seed 7");
        }
    }
}
