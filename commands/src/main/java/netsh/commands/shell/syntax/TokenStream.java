package netsh.commands.shell.syntax;

/** The tokens of a source with one token of look-ahead, and what every part of the parser does with them. */
final class TokenStream {
    private static final int DEEPEST = 200;

    private final Lexer lexer;
    private final Source source;
    private Token token;
    private int lastEnd;
    private int nesting;
    private boolean told;
    private SyntaxFault fault;

    TokenStream(Lexer lexer) {
        this.lexer = lexer;
        source = lexer.source();
    }

    Lexer lexer() {
        return lexer;
    }

    WordReader words() {
        return lexer.words();
    }

    Source source() {
        return source;
    }

    /** The token that is looked at. */
    Token token() {
        return token;
    }

    /** Lets another token be looked at instead. */
    void replace(Token other) {
        token = other;
    }

    /** Where the last token that was taken ends. */
    int lastEnd() {
        return lastEnd;
    }

    /** Looks at the first token. */
    void start() throws ShellSyntaxException {
        token = lexer.next();
    }

    /** Goes on behind text that was taken from the source itself. */
    void resume() throws ShellSyntaxException {
        lastEnd = source.position();
        token = lexer.next();
    }

    /** Says what the token is, for whoever edits the text; a word that nothing is said of is some other word. */
    void tell(SyntaxPart part) {
        source.tell(part, token.word(), token.start(), token.end());
        told = true;
    }

    /** Takes the token, which is a reserved word. */
    void advanceReserved() throws ShellSyntaxException {
        tell(SyntaxPart.RESERVED_WORD);
        advance();
    }

    /** Takes the token. */
    void advance() throws ShellSyntaxException {
        if (!told && token.kind() == Token.Kind.WORD) {
            tell(SyntaxPart.OTHER_WORD);
        }
        told = false;
        lastEnd = token.end();
        token = lexer.next();
    }

    void skipNewlines() throws ShellSyntaxException {
        while (token.kind() == Token.Kind.NEWLINE) {
            advance();
        }
    }

    boolean isReserved(String word) {
        return word.equals(token.plain());
    }

    void expectReserved(String word) throws ShellSyntaxException {
        if (!isReserved(word)) {
            throw unexpected();
        }
        advanceReserved();
    }

    /** The line that bash names when the text ends too soon: the one behind its last. */
    int endLine() {
        return source.text().endsWith("\n") ? source.line() : source.line() + 1;
    }

    /** The error of a token that cannot stand here. */
    ShellSyntaxException unexpected() {
        if (token.kind() == Token.Kind.END) {
            return ShellSyntaxException.endOfFile(endLine());
        }
        fault = new SyntaxFault(source.originOf(token.start()), source.originOf(token.end()), "");
        String text = token.kind() == Token.Kind.NEWLINE ? "newline" : source.between(token.start(), token.end());
        return ShellSyntaxException.unexpectedToken(text, token.line(), source.lineAround(token.start()));
    }

    /** Where the parse failed, with the words that it failed with. */
    SyntaxFault faultOf(ShellSyntaxException refusal) {
        int at = source.originOf(source.position());
        return fault == null
                ? new SyntaxFault(Math.max(0, at - 1), at, refusal.getMessage())
                : new SyntaxFault(fault.start(), fault.end(), refusal.getMessage());
    }

    /** Enters a compound command; a text nested beyond all reason is refused before it fills the stack. */
    void deeper() throws ShellSyntaxException {
        if (++nesting > DEEPEST) {
            throw ShellSyntaxException.of("nesting too deep", source.line());
        }
    }

    /** Leaves a compound command. */
    void shallower() {
        nesting--;
    }
}
