package netsh.commands.shell.syntax;

import java.util.List;

/** A part of a word. */
public sealed interface WordPart {
    /** Which part it is, for exhaustive switches. */
    Kind kind();

    /** The kinds of parts. */
    enum Kind { LITERAL, QUOTED, DOUBLE_QUOTED, PARAMETER, COMMAND, ARITHMETIC }

    /** Text that stands for itself, but for a tilde at its beginning and patterns. */
    record Literal(String text) implements WordPart {
        @Override
        public Kind kind() {
            return Kind.LITERAL;
        }
    }

    /** Text between single quotes or after a backslash. */
    record Quoted(String text) implements WordPart {
        @Override
        public Kind kind() {
            return Kind.QUOTED;
        }
    }

    /** Parts between double quotes: expanded, but neither split nor matched. */
    record DoubleQuoted(List<WordPart> parts) implements WordPart {
        @Override
        public Kind kind() {
            return Kind.DOUBLE_QUOTED;
        }
    }

    /**
     * {@code $name} or {@code ${...}}.
     *
     * @param name      the variable, positional or special parameter
     * @param subscript the index of an array's element, null for none; {@code @} and {@code *} for all
     * @param operation what is done with the value
     * @param colon     whether an empty value counts as none ({@code :-} and its like)
     * @param argument  the operation's word, null where it has none
     * @param second    the operation's second word: a replacement or a length; null where it has none
     */
    record Parameter(String name, Word subscript, ParameterOperation operation, boolean colon, Word argument,
            Word second)
            implements WordPart {
        @Override
        public Kind kind() {
            return Kind.PARAMETER;
        }

        static Parameter plain(String name) {
            return new Parameter(name, null, ParameterOperation.VALUE, false, null, null);
        }
    }

    /** {@code $( )} or backticks. */
    record Command(CommandList body) implements WordPart {
        @Override
        public Kind kind() {
            return Kind.COMMAND;
        }
    }

    /** {@code $(( ))}; the expression is expanded as if double-quoted, then computed. */
    record Arithmetic(Word expression) implements WordPart {
        @Override
        public Kind kind() {
            return Kind.ARITHMETIC;
        }
    }
}
