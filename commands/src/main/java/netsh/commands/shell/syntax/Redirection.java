package netsh.commands.shell.syntax;

/**
 * A redirection.
 *
 * @param descriptor the number left of the operator, -1 for the operator's own
 * @param kind       what it does
 * @param target     the word right of it; a here-document's text for one
 */
public record Redirection(int descriptor, Kind kind, Word target) {
    /** What a redirection does. */
    public enum Kind {
        READ,
        WRITE,
        CLOBBER,
        APPEND,
        READ_WRITE,
        DUPLICATE_INPUT,
        DUPLICATE_OUTPUT,
        WRITE_BOTH,
        APPEND_BOTH,
        HERE_DOCUMENT,
        HERE_STRING
    }
}
