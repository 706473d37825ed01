package netsh.commands.regex;

/** A text that is no regular expression; the message is the C library's (regerror). */
public final class PosixPatternException extends Exception {
    private static final long serialVersionUID = 1L;

    PosixPatternException(String message) {
        super(message, null, false, false);
    }
}
