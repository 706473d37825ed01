package netsh.commands.shell;

/**
 * How a shell speaks of itself in its messages.
 *
 * @param name         what {@code $0} is and messages begin with
 * @param numbersLines whether messages name the line ({@code bash: line 3: ...}); an interactive shell's do not
 * @param firstLine    the number of the first line of what it runs
 * @param insideEval   whether everything it runs counts as run by eval, which shows in syntax errors and {@code set -x}
 */
public record ShellIdentity(String name, boolean numbersLines, int firstLine, boolean insideEval) {
    /** A shell at a prompt. */
    public static final ShellIdentity INTERACTIVE = new ShellIdentity("bash", false, 1, false);

    /** A script's shell. */
    public static ShellIdentity script(String path) {
        return new ShellIdentity(path, true, 1, false);
    }
}
