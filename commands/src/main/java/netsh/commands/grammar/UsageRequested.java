package netsh.commands.grammar;

/** The command line asks for help; the menu that it stands in answers with its usage text. */
public final class UsageRequested extends CommandLineException {
    private static final long serialVersionUID = 1L;

    /** Help was asked for; the tool exits with -1, as iproute2 does. */
    public UsageRequested() {
        this(EXIT_MINUS_ONE);
    }

    /** The usage text is the answer to a mistake. */
    public UsageRequested(int exitStatus) {
        super("", exitStatus);
    }
}
