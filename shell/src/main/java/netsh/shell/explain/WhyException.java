package netsh.shell.explain;

/** A question that cannot be answered as it was put; the message is for the user. */
final class WhyException extends Exception {
    private static final long serialVersionUID = 1;

    WhyException(String message) {
        super(message);
    }
}
