package netsh.commands.awk;

/** A program that awk refuses, or a failure while it runs. */
final class AwkException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AwkException(String message) {
        super(message, null, false, false);
    }
}
