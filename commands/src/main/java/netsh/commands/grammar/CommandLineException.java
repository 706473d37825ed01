package netsh.commands.grammar;

/** A command line that the tool refuses, with the words that it prints on standard error and its exit status. */
public class CommandLineException extends Exception {
    private static final long serialVersionUID = 1L;

    /** The status that {@code exit(-1)} leaves. */
    public static final int EXIT_MINUS_ONE = 255;

    private final int exitStatus;

    /**
     * A refusal.
     *
     * @param text what the tool prints, without the last newline; empty for nothing
     */
    public CommandLineException(String text, int exitStatus) {
        super(text, null, false, false);
        this.exitStatus = exitStatus;
    }

    /** The exit status of the tool. */
    public final int exitStatus() {
        return exitStatus;
    }

    /** iproute2's invarg: the argument is wrong for a reason. */
    public static CommandLineException wrongArgument(String argument, String reason) {
        return new CommandLineException("Error: argument \"" + argument + "\" is wrong: " + reason, EXIT_MINUS_ONE);
    }

    /** iproute2's incomplete_command: a value is missing at the end. */
    public static CommandLineException incomplete() {
        return new CommandLineException("Command line is not complete. Try option \"help\"", EXIT_MINUS_ONE);
    }

    /** iproute2's missarg: a required argument was not given at all. */
    public static CommandLineException missing(String keyword) {
        return new CommandLineException("Error: argument \"" + keyword + "\" is required", EXIT_MINUS_ONE);
    }

    /** iproute2's duparg: a keyword that may stand once stands twice. */
    public static CommandLineException duplicate(String keyword, String argument) {
        return new CommandLineException(
                "Error: duplicate \"" + keyword + "\": \"" + argument + "\" is the second value.", EXIT_MINUS_ONE);
    }

    /** iproute2's duparg2: a word that is no keyword, where the one argument without keyword was given before. */
    public static CommandLineException garbage(String keyword, String argument) {
        return new CommandLineException(
                "Error: either \"" + keyword + "\" is duplicate, or \"" + argument + "\" is a garbage.", EXIT_MINUS_ONE);
    }
}
