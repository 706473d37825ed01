package netsh.commands.editing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import netsh.commands.process.Process;
import netsh.commands.shell.Shell;
import netsh.commands.tool.ToolContext;
import netsh.commands.tool.Userland;

/**
 * Whoever types lines into a shell, as far as completion and colours must know.
 *
 * @param place the shell's view of its machine and namespace
 * @param variables the values of its variables
 * @param variableNames their names, sorted
 * @param functionNames the names of its functions, sorted
 */
public record Typist(ToolContext place, Variables variables, Set<String> variableNames, List<String> functionNames) {
    /** Where variables get their values from. */
    @FunctionalInterface
    public interface Variables {
        /** The value of a variable; empty text where it has none. */
        String value(String name);
    }

    /** At a session's own shell. */
    public static Typist at(Shell shell) {
        return new Typist(new ToolContext(shell.userland(), shell.process(), "", List.of()), shell::assigned,
                shell.variableNames(), List.copyOf(shell.functionNames()));
    }

    /** At a shell that a command has opened; of its variables only the environment can be seen from outside. */
    public static Typist at(Userland userland, Process process) {
        return new Typist(new ToolContext(userland, process, "", List.of()),
                name -> process.environment().getOrDefault(name, ""), new TreeSet<>(process.environment().keySet()),
                List.of());
    }

    CommandWalk walk() {
        return new CommandWalk(CommandNames.ofShell(functionNames));
    }
}
