package netsh.commands.awk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import netsh.commands.awk.Expression.Place;
import netsh.commands.regex.PosixPattern;
import netsh.commands.regex.PosixPatternException;

/** Reads expressions by precedence, the loosest first (POSIX.1-2017, awk, "Expressions in Decreasing Precedence"). */
final class ExpressionParser {
    private static final Set<String> ASSIGNMENTS = Set.of("=", "+=", "-=", "*=", "/=", "%=", "^=");
    private static final Set<String> COMPARISONS = Set.of("<", "<=", "==", "!=", ">", ">=");

    private final Tokens tokens;
    /** Whether {@code >} prints to a file here, rather than compares. */
    private boolean printing;

    ExpressionParser(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What print prints: expressions with commas, which parentheses may hold together. */
    List<Expression> printed() {
        printing = true;
        List<Expression> values = new ArrayList<>();
        do {
            tokens.skipNewlines();
            values.add(expression());
        } while (tokens.accept(","));
        printing = false;
        if (values.size() == 1 && values.get(0) instanceof Expression.Group group) {
            return group.parts();
        }
        return values;
    }

    /** Expressions with commas up to {@code end}, which is taken. */
    List<Expression> list(String end) {
        boolean before = printing;
        printing = false;
        List<Expression> list = new ArrayList<>();
        while (!tokens.accept(end)) {
            tokens.skipNewlines();
            list.add(expression());
            tokens.skipNewlines();
            if (!tokens.at(end)) {
                tokens.expect(",");
            }
        }
        printing = before;
        return list;
    }

    Expression expression() {
        Expression left = conditional();
        for (String operator : ASSIGNMENTS) {
            if (tokens.at(operator)) {
                if (!(left instanceof Place place)) {
                    throw tokens.unexpected();
                }
                tokens.take();
                tokens.skipNewlines();
                return new Expression.Assignment(
                        place, operator.substring(0, operator.length() - 1), expression());
            }
        }
        return left;
    }

    private Expression conditional() {
        Expression condition = or();
        if (!tokens.accept("?")) {
            return condition;
        }
        tokens.skipNewlines();
        Expression yes = expression();
        tokens.skipNewlines();
        tokens.expect(":");
        tokens.skipNewlines();
        return new Expression.Conditional(condition, yes, expression());
    }

    private Expression or() {
        Expression left = and();
        while (tokens.accept("||")) {
            tokens.skipNewlines();
            left = new Expression.Binary("||", left, and());
        }
        return left;
    }

    private Expression and() {
        Expression left = in();
        while (tokens.accept("&&")) {
            tokens.skipNewlines();
            left = new Expression.Binary("&&", left, in());
        }
        return left;
    }

    private Expression in() {
        Expression left = match();
        while (tokens.accept("in")) {
            List<Expression> index = left instanceof Expression.Group group ? group.parts() : List.of(left);
            left = new Expression.In(index, tokens.name());
        }
        return left;
    }

    private Expression match() {
        Expression left = comparison();
        while (tokens.at("~") || tokens.at("!") && isMatchOperator()) {
            boolean negated = tokens.accept("!");
            tokens.expect("~");
            left = new Expression.Match(left, comparison(), negated);
        }
        return left;
    }

    private boolean isMatchOperator() {
        int before = tokens.position();
        tokens.take();
        boolean result = tokens.at("~");
        tokens.returnTo(before);
        return result;
    }

    private Expression comparison() {
        Expression left = concatenation();
        String operator = tokens.peek().kind() == Token.Kind.OPERATOR ? tokens.peek().text() : "";
        if (COMPARISONS.contains(operator) && !(printing && operator.equals(">"))) {
            tokens.take();
            return new Expression.Binary(operator, left, concatenation());
        }
        return left;
    }

    Expression concatenation() {
        Expression left = additive();
        while (startsOperand()) {
            left = new Expression.Binary(" ", left, additive());
        }
        return left;
    }

    private boolean startsOperand() {
        return switch (tokens.peek().kind()) {
            case NUMBER, STRING, NAME, FUNCTION_NAME -> true;
            case OPERATOR -> tokens.at("$") || tokens.at("(") || tokens.at("!") && !isMatchOperator() || tokens.at("-")
                    || tokens.at("+") || tokens.at("++") || tokens.at("--");
            default -> false;
        };
    }

    private Expression additive() {
        Expression left = multiplicative();
        while (tokens.at("+") || tokens.at("-")) {
            left = new Expression.Binary(tokens.take().text(), left, multiplicative());
        }
        return left;
    }

    private Expression multiplicative() {
        Expression left = unary();
        while (tokens.at("*") || tokens.at("/") || tokens.at("%")) {
            left = new Expression.Binary(tokens.take().text(), left, unary());
        }
        return left;
    }

    private Expression unary() {
        if (tokens.at("!") || tokens.at("-") || tokens.at("+")) {
            return new Expression.Unary(tokens.take().text(), unary());
        }
        return power();
    }

    private Expression power() {
        Expression base = increment();
        if (tokens.accept("^")) {
            Expression exponent = tokens.at("-") || tokens.at("+") || tokens.at("!") ? unary() : power();
            return new Expression.Binary("^", base, exponent);
        }
        return base;
    }

    private Expression increment() {
        if (tokens.at("++") || tokens.at("--")) {
            int by = tokens.take().text().equals("++") ? 1 : -1;
            if (!(increment() instanceof Place place)) {
                throw tokens.unexpected();
            }
            return new Expression.Increment(place, by, true);
        }
        Expression operand = primary();
        if (operand instanceof Place place && (tokens.at("++") || tokens.at("--"))) {
            return new Expression.Increment(place, tokens.take().text().equals("++") ? 1 : -1, false);
        }
        return operand;
    }

    private Expression primary() {
        Token token = tokens.take();
        switch (token.kind()) {
            case NUMBER:
                return new Expression.Constant(Value.of(Double.parseDouble(token.text())));
            case STRING:
                return new Expression.Constant(Value.of(token.text()));
            case REGEX:
                return new Expression.Regex(compile(token.text()));
            case NAME:
                if (token.text().equals("length")) {
                    return new Expression.Call("length", List.of());
                }
                return tokens.accept("[")
                        ? new Expression.Element(token.text(), list("]"))
                        : new Expression.Variable(token.text());
            case FUNCTION_NAME:
                tokens.expect("(");
                return new Expression.Call(token.text(), list(")"));
            default:
                return symbol(token);
        }
    }

    private Expression symbol(Token token) {
        if (token.is("$")) {
            return new Expression.Field(tokens.at("-") || tokens.at("!") ? unary() : increment());
        }
        if (token.is("(")) {
            List<Expression> parts = list(")");
            if (parts.isEmpty()) {
                throw tokens.unexpected();
            }
            return new Expression.Group(parts);
        }
        if (token.is("getline")) {
            throw new AwkException("this lab's awk does not support getline");
        }
        tokens.returnTo(tokens.position() - 1);
        throw tokens.unexpected();
    }

    static Pattern compile(String regex) {
        try {
            return PosixPattern.extended(regex, 0);
        } catch (PosixPatternException wrong) {
            throw new AwkException("regular expression compile failed (" + wrong.getMessage() + ")\n" + regex);
        }
    }
}
