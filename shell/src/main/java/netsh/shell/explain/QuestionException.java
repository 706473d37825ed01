package netsh.shell.explain;

/**
 * A question that cannot be answered as it was put: somebody in it is not there, or it makes no sense. The message is for the
 * user.
 */
public final class QuestionException extends Exception {
    private static final long serialVersionUID = 1;

    /** With what is to be told to who asked. */
    public QuestionException(String message) {
        super(message);
    }
}
