package netsh.commands.getopt;

/** An option that the table does not have, or one whose argument is missing; the message is getopt(3)'s. */
public final class OptionException extends Exception {
    private static final long serialVersionUID = 1L;

    private OptionException(String message) {
        super(message, null, false, false);
    }

    static OptionException unknown(char letter) {
        return new OptionException("invalid option -- '" + letter + "'");
    }

    static OptionException withoutArgument(char letter) {
        return new OptionException("option requires an argument -- '" + letter + "'");
    }
}
