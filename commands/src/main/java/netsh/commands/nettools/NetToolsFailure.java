package netsh.commands.nettools;

/** A tool of net-tools ends with a sentence and an exit status. */
final class NetToolsFailure extends Exception {
    private static final long serialVersionUID = 1L;

    /** Where the command line is wrong (E_OPTERR). */
    static final int EXIT_OPTIONS = 3;

    private final int exitStatus;

    /** An end with {@code text} on standard error; empty text for none. */
    NetToolsFailure(int exitStatus, String text) {
        super(text, null, false, false);
        this.exitStatus = exitStatus;
    }

    int exitStatus() {
        return exitStatus;
    }
}
