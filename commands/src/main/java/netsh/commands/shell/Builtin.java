package netsh.commands.shell;

import java.util.List;

/** A command that the shell carries out itself. */
@FunctionalInterface
interface Builtin {
    /**
     * Carries it out.
     *
     * @param shell the shell that does
     * @param words the command's name and its arguments
     * @return the exit status
     */
    int run(Interpreter shell, List<String> words) throws ExpansionException;
}
