package netsh.commands.shell;

/** An expansion failed; the command is not run. */
final class ExpansionException extends Exception {
    private static final long serialVersionUID = 1L;

    private final boolean endsShell;

    /** A failure that abandons the command line, or ends a shell that is not interactive. */
    ExpansionException(String message, boolean endsShell) {
        super(message, null, false, false);
        this.endsShell = endsShell;
    }

    boolean endsShell() {
        return endsShell;
    }
}
