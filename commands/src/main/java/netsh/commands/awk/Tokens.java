package netsh.commands.awk;

import java.util.List;

/** A program's tokens with a cursor. */
final class Tokens {
    private final List<Token> tokens;
    private int position;

    Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(position);
    }

    Token take() {
        return tokens.get(position++);
    }

    int position() {
        return position;
    }

    void returnTo(int earlier) {
        position = earlier;
    }

    boolean atEnd() {
        return peek().kind() == Token.Kind.END;
    }

    boolean at(String text) {
        return peek().is(text);
    }

    boolean atName() {
        return peek().kind() == Token.Kind.NAME;
    }

    /** Whether a simple statement ends here. */
    boolean atTerminator() {
        return peek().kind() == Token.Kind.NEWLINE || atEnd() || at(";") || at("}");
    }

    boolean accept(String text) {
        if (at(text)) {
            position++;
            return true;
        }
        return false;
    }

    void expect(String text) {
        if (!accept(text)) {
            throw unexpected();
        }
    }

    String name() {
        Token token = take();
        if (token.kind() != Token.Kind.NAME && token.kind() != Token.Kind.FUNCTION_NAME) {
            position--;
            throw unexpected();
        }
        return token.text();
    }

    AwkException unexpected() {
        String near = atEnd() ? "end of file" : peek().kind() == Token.Kind.NEWLINE ? "end of line" : peek().text();
        return new AwkException("line " + peek().line() + ": syntax error at or near " + near);
    }

    void skipNewlines() {
        while (peek().kind() == Token.Kind.NEWLINE) {
            position++;
        }
    }

    void skipTerminators() {
        while (peek().kind() == Token.Kind.NEWLINE || at(";")) {
            position++;
        }
    }
}
