package netsh.commands.shell.syntax;

import java.util.Set;

/** Parses {@code [[ expression ]]}. */
final class TestParser {
    private static final Set<String> OPERATORS = Set.of("=", "==", "!=", "<", ">", "=~", "-eq", "-ne", "-lt", "-le",
            "-gt", "-ge", "-nt", "-ot", "-ef");

    private final TokenStream tokens;

    TestParser(TokenStream tokens) {
        this.tokens = tokens;
    }

    /** The command at the token {@code [[}. */
    Command parse() throws ShellSyntaxException {
        int line = tokens.token().line();
        tokens.advanceReserved();
        TestExpression expression = either();
        if (!tokens.isReserved("]]")) {
            throw tokens.unexpected();
        }
        tokens.advanceReserved();
        return new Command.Test(expression, line);
    }

    private TestExpression either() throws ShellSyntaxException {
        TestExpression left = both();
        while (tokens.token().is(Operator.OR_IF)) {
            tokens.advance();
            tokens.skipNewlines();
            left = new TestExpression.Both(left, false, both());
        }
        return left;
    }

    private TestExpression both() throws ShellSyntaxException {
        TestExpression left = primary();
        while (tokens.token().is(Operator.AND_IF)) {
            tokens.advance();
            tokens.skipNewlines();
            left = new TestExpression.Both(left, true, primary());
        }
        return left;
    }

    private TestExpression primary() throws ShellSyntaxException {
        tokens.deeper();
        tokens.skipNewlines();
        TestExpression expression;
        if (tokens.isReserved("!")) {
            tokens.advance();
            expression = new TestExpression.Not(primary());
        } else if (tokens.token().is(Operator.LEFT_PARENTHESIS)) {
            tokens.advance();
            expression = either();
            if (!tokens.token().is(Operator.RIGHT_PARENTHESIS)) {
                throw tokens.unexpected();
            }
            tokens.advance();
        } else {
            expression = comparison();
        }
        tokens.skipNewlines();
        tokens.shallower();
        return expression;
    }

    private TestExpression comparison() throws ShellSyntaxException {
        if (tokens.token().kind() != Token.Kind.WORD || tokens.isReserved("]]")) {
            throw tokens.unexpected();
        }
        Word first = tokens.token().word();
        Token firstToken = tokens.token();
        String option = tokens.token().plain();
        tokens.advance();
        if (option != null && option.length() == 2 && option.charAt(0) == '-'
                && "abcdefghknoprstuvwxzGLNOS".indexOf(option.charAt(1)) >= 0
                && tokens.token().kind() == Token.Kind.WORD && !tokens.isReserved("]]")) {
            Word operand = tokens.token().word();
            tokens.advance();
            return new TestExpression.Unary(option, operand);
        }
        String operator = tokens.token().kind() == Token.Kind.OPERATOR
                && (tokens.token().is(Operator.LESS) || tokens.token().is(Operator.GREAT))
                        ? tokens.token().operator().text() : tokens.token().plain();
        if (operator == null || operator.equals("]]")) {
            if (option != null && option.matches("-[a-zA-Z]") && "]]".equals(operator)) {
                tokens.replace(firstToken);
                throw tokens.unexpected();
            }
            return new TestExpression.Unary("-n", first);
        }
        if (!OPERATORS.contains(operator)) {
            throw ShellSyntaxException.of("conditional binary operator expected", tokens.token().line());
        }
        if (operator.equals("=~")) {
            return regex(first);
        }
        tokens.advance();
        if (tokens.token().kind() != Token.Kind.WORD) {
            throw tokens.unexpected();
        }
        Word second = tokens.token().word();
        tokens.advance();
        return new TestExpression.Binary(first, operator, second);
    }

    private TestExpression regex(Word first) throws ShellSyntaxException {
        while (tokens.source().peek() == ' ' || tokens.source().peek() == '\t') {
            tokens.source().next();
        }
        Word pattern = tokens.words().readWord(WordReader.Context.REGEX);
        tokens.resume();
        return new TestExpression.Binary(first, "=~", pattern);
    }
}
