package netsh.commands.awk;

import java.util.List;

/** A statement. */
sealed interface Statement {
    record Evaluate(Expression expression) implements Statement {}

    /** print or printf; {@code file} is null for standard output. */
    record Print(List<Expression> values, boolean formatted, Expression file, boolean appends) implements Statement {}

    record If(Expression condition, Statement then, Statement otherwise) implements Statement {}

    /** while, for and do; {@code first} and {@code step} may be null. */
    record Loop(Statement first, Expression condition, Statement step, Statement body, boolean testsLast)
            implements Statement {}

    record ForEach(String variable, String array, Statement body) implements Statement {}

    record Block(List<Statement> statements) implements Statement {}

    /** Removes an element, or all where {@code index} is empty. */
    record Delete(String array, List<Expression> index) implements Statement {}

    /** next, break and continue. */
    record Jump(Flow flow) implements Statement {}

    /** exit and return with a value, which may be null. */
    record Leave(Flow flow, Expression value) implements Statement {}

    /** Where execution goes on after a statement. */
    enum Flow {
        ON,
        NEXT,
        BREAK,
        CONTINUE,
        EXIT,
        RETURN
    }
}
