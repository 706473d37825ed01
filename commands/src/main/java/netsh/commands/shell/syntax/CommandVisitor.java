package netsh.commands.shell.syntax;

/** Does something for each kind of command. */
public interface CommandVisitor<R> {
    R visit(Command.Simple command);

    R visit(Command.Pipeline command);

    R visit(Command.Conditional command);

    R visit(Command.Redirected command);

    R visit(Command.Group command);

    R visit(Command.Subshell command);

    R visit(Command.If command);

    R visit(Command.For command);

    R visit(Command.ArithmeticFor command);

    R visit(Command.While command);

    R visit(Command.Case command);

    R visit(Command.FunctionDefinition command);

    R visit(Command.ArithmeticCommand command);

    R visit(Command.Test command);
}
