package netsh.commands.ss;

/** Why ss cannot go on: what it says, and the status it ends with. */
final class SsFailure extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int WRONG_EXPRESSION = 1;
    private static final int WRONG_OPTION = 255;

    private final int exitStatus;

    private SsFailure(String message, int exitStatus) {
        super(message, null, false, false);
        this.exitStatus = exitStatus;
    }

    /** A filter that cannot be read. */
    static SsFailure expression(String message) {
        return new SsFailure(message, WRONG_EXPRESSION);
    }

    /** An option or a state that cannot be read. */
    static SsFailure option(String message) {
        return new SsFailure(message, WRONG_OPTION);
    }

    int exitStatus() {
        return exitStatus;
    }
}
