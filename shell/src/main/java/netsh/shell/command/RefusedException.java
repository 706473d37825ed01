package netsh.shell.command;

/** An own command cannot do what was asked. The message says what was wrong and what would be right. */
public final class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    /** Refuses with a sentence. */
    public RefusedException(String message) {
        super(message);
    }
}
