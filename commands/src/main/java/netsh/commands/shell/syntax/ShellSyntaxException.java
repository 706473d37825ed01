package netsh.commands.shell.syntax;

/** The text is no command of the shell language. */
public final class ShellSyntaxException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final boolean incomplete;
    private final String offendingLine;

    private ShellSyntaxException(String message, int line, boolean incomplete, String offendingLine) {
        super(message, null, false, false);
        this.line = line;
        this.incomplete = incomplete;
        this.offendingLine = offendingLine;
    }

    static ShellSyntaxException unexpectedToken(String token, int line, String offendingLine) {
        return new ShellSyntaxException("syntax error near unexpected token `" + token + "'", line, false,
                offendingLine);
    }

    static ShellSyntaxException endOfFile(int line) {
        return new ShellSyntaxException("syntax error: unexpected end of file", line, true, null);
    }

    static ShellSyntaxException unmatched(String delimiter, int line) {
        return new ShellSyntaxException("unexpected EOF while looking for matching `" + delimiter + "'", line, true,
                null);
    }

    static ShellSyntaxException of(String message, int line) {
        return new ShellSyntaxException(message, line, false, null);
    }

    /** The line it was noticed in; the script's first is 1. */
    public int line() {
        return line;
    }

    /** Whether more text could make it a command: an open quote, a loop without its end. */
    public boolean isIncomplete() {
        return incomplete;
    }

    /** The text of the line, where bash repeats it below the message; null where not. */
    public String offendingLine() {
        return offendingLine;
    }
}
