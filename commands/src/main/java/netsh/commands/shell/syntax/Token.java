package netsh.commands.shell.syntax;

/**
 * A token.
 *
 * @param kind     what it is
 * @param operator the operator, null for other tokens
 * @param word     the word, null for other tokens
 * @param start    where it begins in the source
 * @param end      where it ends
 * @param line     the line it begins in
 */
record Token(Kind kind, Operator operator, Word word, int start, int end, int line) {
    enum Kind { WORD, NUMBER, OPERATOR, NEWLINE, END }

    boolean is(Operator expected) {
        return operator == expected;
    }

    /** The reserved word or plain text that it is, null where it is quoted, expanded or no word. */
    String plain() {
        return kind == Kind.WORD ? word.unquoted() : null;
    }
}
