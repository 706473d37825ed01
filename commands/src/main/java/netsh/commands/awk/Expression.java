package netsh.commands.awk;

import java.util.List;
import java.util.regex.Pattern;

/** An expression. */
sealed interface Expression {
    /** A constant. */
    record Constant(Value value) implements Expression {}

    /** A regular expression; alone it is matched against the record. */
    record Regex(Pattern pattern) implements Expression {}

    /** What can be assigned to. */
    sealed interface Place extends Expression {}

    /** A variable. */
    record Variable(String name) implements Place {}

    /** A field, {@code $0} the record. */
    record Field(Expression index) implements Place {}

    /** An element of an array. */
    record Element(String array, List<Expression> index) implements Place {}

    /** {@code (index) in array}. */
    record In(List<Expression> index, String array) implements Expression {}

    /** An assignment; the operator is empty for a plain one. */
    record Assignment(Place place, String operator, Expression value) implements Expression {}

    /** ++ or --, before or after. */
    record Increment(Place place, int by, boolean before) implements Expression {}

    /** An operation on one value. */
    record Unary(String operator, Expression operand) implements Expression {}

    /** An operation on two values; the operator of concatenation is a space. */
    record Binary(String operator, Expression left, Expression right) implements Expression {}

    /** A match of a value against a pattern. */
    record Match(Expression value, Expression pattern, boolean negated) implements Expression {}

    /** {@code condition ? yes : no}. */
    record Conditional(Expression condition, Expression yes, Expression no) implements Expression {}

    /** A call of a built-in or of the program's own function. */
    record Call(String function, List<Expression> arguments) implements Expression {}

    /** An expression in parentheses; it keeps {@code (a, b) in array} and concatenation apart. */
    record Group(List<Expression> parts) implements Expression {}
}
