package netsh.commands.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import netsh.commands.process.Output;

/** The builtins by name. */
final class Builtins {
    private static final Map<String, Builtin> BY_NAME = new HashMap<>();
    /** Builtins that bash has and this shell has not: they say so. */
    private static final Set<String> REFUSED = Set.of("bind", "builtin", "caller", "compgen", "complete", "compopt",
            "dirs", "disown", "enable", "fc", "history", "logout", "mapfile", "popd", "pushd", "readarray", "shopt",
            "suspend");
    static final Set<String> RESERVED = Set.of("if", "then", "elif", "else", "fi", "for", "while", "until", "do",
            "done",
            "case", "esac", "in", "function", "time", "{", "}", "!", "[[", "]]", "select", "coproc");

    static {
        FlowBuiltins.addTo(BY_NAME);
        VariableBuiltins.addTo(BY_NAME);
        OutputBuiltins.addTo(BY_NAME);
        JobBuiltins.addTo(BY_NAME);
        CommandBuiltins.addTo(BY_NAME);
        for (String name : REFUSED) {
            BY_NAME.put(name, (shell, words) -> {
                shell.complain(words.get(0) + ": not supported in this lab's shell");
                return 2;
            });
        }
    }

    private Builtins() {
    }

    /** The builtin of a name, null where there is none. */
    static Builtin find(String name) {
        return BY_NAME.get(name);
    }

    /** The names of the builtins that do something, sorted. */
    static Set<String> supportedNames() {
        Set<String> names = new TreeSet<>(BY_NAME.keySet());
        names.removeAll(REFUSED);
        return names;
    }

    /** Standard output of a builtin; the caller flushes it. */
    static Output output(Interpreter shell) {
        return new Output(shell.process(), shell.process().descriptors().at(1), Output.Buffering.BLOCK);
    }

    /** Tells of a wrong option and how the builtin is used; answers the status. */
    static int usage(Interpreter shell, String name, String option, String usage) {
        shell.complain(name + ": " + option + ": invalid option");
        Output.standardError(shell.process()).println(name + ": usage: " + usage);
        return 2;
    }

    /** A number from an argument; null where it is none. */
    static Integer number(String text) {
        try {
            return Integer.valueOf(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Everything behind the name and an optional {@code --}. */
    static List<String> operands(List<String> words) {
        boolean dashes = words.size() > 1 && words.get(1).equals("--");
        return words.subList(dashes ? 2 : 1, words.size());
    }
}
