package netsh.commands.grammar;

/**
 * A keyword and what follows it.
 *
 * @param keyword the keyword
 * @param description what it means, in a few words
 * @param body what follows
 */
record Clause<R>(Keyword keyword, String description, Syntax<R> body) {
    String synopsis() {
        String inner = body.synopsis();
        return inner.isEmpty() ? keyword.text() : keyword.text() + " " + inner;
    }
}
