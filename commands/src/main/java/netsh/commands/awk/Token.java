package netsh.commands.awk;

/**
 * A token of a program.
 *
 * @param kind what it is
 * @param text its text; for a string or a regular expression, without delimiters
 * @param line the line it stands in, from 1
 */
record Token(Kind kind, String text, int line) {
    enum Kind {
        NUMBER,
        STRING,
        REGEX,
        NAME,
        /** A name right before an opening parenthesis. */
        FUNCTION_NAME,
        KEYWORD,
        OPERATOR,
        NEWLINE,
        END
    }

    boolean is(String wanted) {
        return text.equals(wanted) && (kind == Kind.OPERATOR || kind == Kind.KEYWORD);
    }
}
