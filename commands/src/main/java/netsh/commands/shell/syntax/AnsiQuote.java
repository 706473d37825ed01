package netsh.commands.shell.syntax;

import netsh.commands.text.Escapes;

/** {@code $'...'}: text with the escapes of C. */
final class AnsiQuote {
    private AnsiQuote() {
    }

    /** Reads from the opening quote to the closing one. */
    static String read(Source source) throws ShellSyntaxException {
        int line = source.line();
        source.next();
        int start = source.position();
        while (!source.atEnd()) {
            char c = source.next();
            if (c == '\'') {
                return Escapes.decode(source.between(start, source.position() - 1), Escapes.Style.ANSI_C).text();
            }
            if (c == '\\' && !source.atEnd()) {
                source.next();
            }
        }
        throw ShellSyntaxException.unmatched("'", line);
    }
}
