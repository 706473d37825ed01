package netsh.commands.shell.syntax;

import java.util.List;

/** A command of the shell language. */
public sealed interface Command {
    /** Lets a visitor do its work for this kind of command. */
    <R> R accept(CommandVisitor<R> visitor);

    /** Assignments, words and redirections: a command as most are. */
    record Simple(List<Assignment> assignments, List<Word> words, List<Redirection> redirections, int line)
            implements Command {
        @Override
        public <R> R accept(CommandVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code a | b}; also {@code ! a} and {@code time a} of a single command. */
    record Pipeline(List<Command> commands, boolean negated, boolean timed, List<String> texts) implements Command {
        @Override
        public <R> R accept(CommandVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code left && right} or {@code left || right}. */
    record Conditional(Command left, boolean and, Command right) implements Command {
        @Override
        public <R> R accept(CommandVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A compound command with redirections of its own. */
    record Redirected(Command body, List<Redirection> redirections, int line) implements Command {
        @Override
        public <R> R accept(CommandVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** <code>{ list; }</code>. */
    record Group(CommandList body) implements Command {
        @Override
        public <R> R accept(CommandVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code ( list )}. */
    record Subshell(CommandList body) implements Command {
        @Override
        public <R> R accept(CommandVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code if}, its {@code elif} branches, and {@code else} (null for none). */
    record If(List<Branch> branches, CommandList otherwise) implements Command {
        @Override
        public <R> R accept(CommandVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** A condition and what follows from it. */
    record Branch(CommandList condition, CommandList body) {
    }

    /** {@code for name in words}; the words are null where the positional parameters are meant. */
    record For(String name, List<Word> words, CommandList body, int line) implements Command {
        @Override
        public <R> R accept(CommandVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code for ((start; condition; step))}. */
    record ArithmeticFor(Word start, Word condition, Word step, CommandList body, int line) implements Command {
        @Override
        public <R> R accept(CommandVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code while} and {@code until}. */
    record While(CommandList condition, boolean until, CommandList body) implements Command {
        @Override
        public <R> R accept(CommandVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code case}. */
    record Case(Word subject, List<CaseItem> items, int line) implements Command {
        @Override
        public <R> R accept(CommandVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** Patterns and what is done where one of them matches; how it goes on after that. */
    record CaseItem(List<Word> patterns, CommandList body, CaseEnd end) {
    }

    /** How an item of a case ends. */
    enum CaseEnd {
        /** {@code ;;}. */
        BREAK,
        /** {@code ;&}: goes on with the next item's commands. */
        FALL_THROUGH,
        /** {@code ;;&}: goes on testing. */
        TEST_NEXT
    }

    /** {@code name() body}. */
    record FunctionDefinition(String name, Command body, String text) implements Command {
        @Override
        public <R> R accept(CommandVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code (( expression ))}. */
    record ArithmeticCommand(Word expression, int line) implements Command {
        @Override
        public <R> R accept(CommandVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }

    /** {@code [[ expression ]]}. */
    record Test(TestExpression expression, int line) implements Command {
        @Override
        public <R> R accept(CommandVisitor<R> visitor) {
            return visitor.visit(this);
        }
    }
}
