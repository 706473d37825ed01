package netsh.commands.shell.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Parses the shell language, one complete command at a time: a script's first commands run although its end is no
 * command, as a shell does it that reads as it goes.
 */
public final class Parser {
    private static final int DEEPEST = 200;
    private static final Set<String> ENDS = Set.of("then", "elif", "else", "fi", "do", "done", "esac", "}");

    private final TokenStream tokens;
    private final SimpleCommandParser simpleCommands;
    private final CompoundParser compoundCommands;
    private final int depth;

    /** A parser of a text whose first line has the number {@code firstLine}. */
    public Parser(String text, int firstLine) {
        this(new Lexer(new Source(text, firstLine)), 0);
    }

    Parser(Lexer lexer, int depth) {
        this.depth = depth;
        tokens = new TokenStream(lexer);
        simpleCommands = new SimpleCommandParser(tokens);
        compoundCommands = new CompoundParser(this, tokens, simpleCommands);
    }

    /** Whether a text is a complete command, or wrong beyond completion; false while it wants more lines. */
    public static boolean isComplete(String text) {
        if (endsInContinuation(text)) {
            return false;
        }
        Parser parser = new Parser(text, 1);
        try {
            while (parser.nextCommand() != null) {
                continue;
            }
            return parser.warning() == null;
        } catch (ShellSyntaxException e) {
            return !e.isIncomplete();
        }
    }

    /**
     * How far a text's first command line reaches, with all the lines that belong to it.
     *
     * @param text the text, which may have many more lines
     * @param firstLine the number of its first line, for what is said
     */
    public static CommandExtent firstCommand(String text, int firstLine) {
        Parser parser = new Parser(text, firstLine);
        Source source = parser.tokens.source();
        try {
            parser.nextCommand();
        } catch (ShellSyntaxException e) {
            int lineEnd = text.indexOf('\n', Math.max(0, source.position() - 1));
            return e.isIncomplete()
                    ? CommandExtent.unfinished(text, e.getMessage())
                    : CommandExtent.to(lineEnd < 0 ? text.length() : lineEnd);
        }
        String warning = parser.warning();
        if (warning != null) {
            return CommandExtent.unfinished(text, warning);
        }
        if (source.atEnd() && endsInContinuation(text)) {
            return CommandExtent.unfinished(text, "the line ends in a backslash");
        }
        boolean beforeNewline = parser.tokens.token().kind() == Token.Kind.NEWLINE
                && text.charAt(source.position() - 1) == '\n';
        return CommandExtent.to(beforeNewline ? source.position() - 1 : source.position());
    }

    /** Whether a text is one simple command in the foreground, without a comment behind it. */
    public static boolean isSimpleCommand(String text) {
        try {
            Parser parser = new Parser(text, 1);
            CommandList first = parser.nextCommand();
            return first != null && first.items().size() == 1 && !first.items().get(0).background()
                    && first.items().get(0).command() instanceof Command.Simple && text.indexOf('\n') < 0
                    && text.indexOf('#') < 0 && !text.stripTrailing().endsWith(";") && parser.nextCommand() == null;
        } catch (ShellSyntaxException wrong) {
            return false;
        }
    }

    /**
     * Tells of the parts of a text that is being edited: what is open at its end counts as closed there.
     *
     * @return where it stops being one of the language; empty where it does not, or where it only is not whole yet
     */
    public static Optional<SyntaxFault> tellParts(String text, SyntaxListener listener) {
        Parser parser = new Parser(new Lexer(new Source(text, 1, listener, 0)), 0);
        try {
            while (parser.nextCommand() != null) {
                continue;
            }
            return Optional.empty();
        } catch (ShellSyntaxException refusal) {
            return refusal.isIncomplete() ? Optional.empty() : Optional.of(parser.tokens.faultOf(refusal));
        }
    }

    private static boolean endsInContinuation(String text) {
        int backslashes = 0;
        while (backslashes < text.length() && text.charAt(text.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    /** What is to be said about a here-document that the end of the text cut off; null for nothing. Told once. */
    public String warning() {
        return tokens.lexer().warning();
    }

    /** The line that the parser has come to; at the end of the text, its last line. */
    public int line() {
        return tokens.source().atEnd() && tokens.source().text().endsWith("\n") ? tokens.source().line() - 1
                : tokens.source().line();
    }

    /** The next command line with all that belongs to it; null at the end of the text. */
    public CommandList nextCommand() throws ShellSyntaxException {
        tokens.start();
        tokens.skipNewlines();
        if (tokens.token().kind() == Token.Kind.END) {
            return null;
        }
        List<CommandList.Item> items = new ArrayList<>(2);
        while (true) {
            items.add(item());
            if (tokens.token().kind() == Token.Kind.NEWLINE || tokens.token().kind() == Token.Kind.END) {
                return new CommandList(List.copyOf(items));
            }
        }
    }

    /** The commands up to a closing parenthesis, which is the last thing taken from the tokens.source(). */
    CommandList untilParenthesis() throws ShellSyntaxException {
        checkDepth();
        tokens.start();
        CommandList list = list();
        if (!tokens.token().is(Operator.RIGHT_PARENTHESIS)) {
            if (tokens.token().kind() == Token.Kind.END && tokens.source().isEdited()) {
                return list;
            }
            if (tokens.token().kind() == Token.Kind.END) {
                throw ShellSyntaxException.unmatched(")", tokens.endLine());
            }
            throw tokens.unexpected();
        }
        return list;
    }

    /** The commands up to the end of the tokens.source(). */
    CommandList untilEnd() throws ShellSyntaxException {
        checkDepth();
        tokens.start();
        CommandList list = list();
        if (tokens.token().kind() != Token.Kind.END) {
            throw tokens.unexpected();
        }
        return list;
    }

    private void checkDepth() throws ShellSyntaxException {
        if (depth > DEEPEST) {
            throw ShellSyntaxException.of("nesting too deep", tokens.source().line());
        }
    }

    private boolean atListEnd() {
        if (tokens.token().kind() == Token.Kind.END) {
            return true;
        }
        if (tokens.token().kind() == Token.Kind.OPERATOR) {
            return tokens.token().is(Operator.RIGHT_PARENTHESIS) || tokens.token().is(Operator.DSEMI)
                    || tokens.token().is(Operator.SEMI_AND)
                    || tokens.token().is(Operator.DSEMI_AND);
        }
        String plain = tokens.token().plain();
        return plain != null && ENDS.contains(plain);
    }

    /** Commands up to something that ends a list; may be empty. */
    CommandList list() throws ShellSyntaxException {
        List<CommandList.Item> items = new ArrayList<>(4);
        tokens.skipNewlines();
        while (!atListEnd()) {
            items.add(item());
            tokens.skipNewlines();
        }
        return new CommandList(List.copyOf(items));
    }

    /** The same, but an empty one is an error, as it is everywhere inside compound commands. */
    CommandList body() throws ShellSyntaxException {
        CommandList list = list();
        if (list.items().isEmpty()) {
            throw tokens.unexpected();
        }
        return list;
    }

    private CommandList.Item item() throws ShellSyntaxException {
        int start = tokens.token().start();
        Command command = conditional();
        int end = tokens.lastEnd();
        boolean background = tokens.token().is(Operator.AMPERSAND);
        if (background || tokens.token().is(Operator.SEMI)) {
            tokens.advance();
        } else if (tokens.token().kind() != Token.Kind.NEWLINE && !atListEnd()) {
            throw tokens.unexpected();
        } else if (tokens.token().kind() == Token.Kind.WORD && !atListEnd()) {
            throw tokens.unexpected();
        }
        return new CommandList.Item(command, background, background ? tokens.source().between(start, end) : "");
    }

    private Command conditional() throws ShellSyntaxException {
        Command left = pipeline();
        while (tokens.token().is(Operator.AND_IF) || tokens.token().is(Operator.OR_IF)) {
            boolean and = tokens.token().is(Operator.AND_IF);
            tokens.advance();
            tokens.skipNewlines();
            left = new Command.Conditional(left, and, pipeline());
        }
        return left;
    }

    private Command pipeline() throws ShellSyntaxException {
        boolean negated = false;
        boolean timed = false;
        while (tokens.isReserved("!") || (tokens.isReserved("time") && !timed)) {
            negated ^= tokens.isReserved("!");
            timed |= tokens.isReserved("time");
            tokens.advanceReserved();
        }
        if ((timed || negated) && (tokens.token().kind() != Token.Kind.WORD
                && tokens.token().kind() != Token.Kind.OPERATOR
                || tokens.token().is(Operator.SEMI))) {
            Command nothing = new Command.Simple(List.of(), List.of(), List.of(), tokens.token().line());
            return new Command.Pipeline(List.of(nothing), negated, timed, List.of(""));
        }
        int start = tokens.token().start();
        Command first = command();
        if (!tokens.token().is(Operator.PIPE) && !tokens.token().is(Operator.PIPE_AND)) {
            return negated || timed ? new Command.Pipeline(List.of(first), negated, timed, List.of("")) : first;
        }
        List<Command> commands = new ArrayList<>(4);
        List<String> texts = new ArrayList<>(4);
        commands.add(first);
        texts.add(tokens.source().between(start, tokens.lastEnd()));
        while (tokens.token().is(Operator.PIPE) || tokens.token().is(Operator.PIPE_AND)) {
            if (tokens.token().is(Operator.PIPE_AND)) {
                Redirection both = new Redirection(2, Redirection.Kind.DUPLICATE_OUTPUT, Word.literal("1"));
                int last = commands.size() - 1;
                commands.set(last, new Command.Redirected(commands.get(last), List.of(both), tokens.token().line()));
            }
            tokens.advance();
            tokens.skipNewlines();
            start = tokens.token().start();
            commands.add(command());
            texts.add(tokens.source().between(start, tokens.lastEnd()));
        }
        return new Command.Pipeline(List.copyOf(commands), negated, timed, List.copyOf(texts));
    }

    private Command command() throws ShellSyntaxException {
        int line = tokens.token().line();
        Command compound = compoundCommands.parse();
        if (compound == null) {
            return simpleCommands.simple();
        }
        if (compound instanceof Command.FunctionDefinition) {
            return compound;
        }
        List<Redirection> redirections = simpleCommands.redirections();
        return redirections.isEmpty() ? compound : new Command.Redirected(compound, redirections, line);
    }
}
