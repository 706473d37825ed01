package netsh.commands.shell.syntax;

/** What stands between {@code [[} and {@code ]]}. */
public sealed interface TestExpression {
    /** {@code -f word} and its like; operator {@code -n} for a single word. */
    record Unary(String operator, Word operand) implements TestExpression {
    }

    /** {@code left == right} and its like. */
    record Binary(Word left, String operator, Word right) implements TestExpression {
    }

    /** {@code ! expression}. */
    record Not(TestExpression expression) implements TestExpression {
    }

    /** {@code left && right} or {@code left || right}. */
    record Both(TestExpression left, boolean and, TestExpression right) implements TestExpression {
    }
}
