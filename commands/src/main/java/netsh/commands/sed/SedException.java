package netsh.commands.sed;

/** A script that sed refuses; the message is sed's, without its name. */
final class SedException extends Exception {
    private static final long serialVersionUID = 1L;

    SedException(String message) {
        super(message, null, false, false);
    }
}
