package netsh.commands.shell.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Parses the shell language, one complete command at a time: a script's first commands run although its end is no
 * command, as a shell does it that reads as it goes.
 */
public final class Parser {
    private static final int DEEPEST = 200;
    private static final Set<String> TEST_OPERATORS = Set.of("=", "==", "!=", "<", ">", "=~", "-eq", "-ne", "-lt", "-le",
            "-gt", "-ge", "-nt", "-ot", "-ef");
    private static final Set<String> ENDS = Set.of("then", "elif", "else", "fi", "do", "done", "esac", "}");

    private final Lexer lexer;
    private final Source source;
    private final int depth;
    private Token token;
    private int lastEnd;

    /** A parser of a text whose first line has the number {@code firstLine}. */
    public Parser(String text, int firstLine) {
        this(new Lexer(new Source(text, firstLine)), 0);
    }

    Parser(Lexer lexer, int depth) {
        this.lexer = lexer;
        this.source = lexer.source();
        this.depth = depth;
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

    private static boolean endsInContinuation(String text) {
        int backslashes = 0;
        while (backslashes < text.length() && text.charAt(text.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    /** What is to be said about a here-document that the end of the text cut off; null for nothing. Told once. */
    public String warning() {
        return lexer.warning();
    }

    /** The line that the parser has come to; at the end of the text, its last line. */
    public int line() {
        return source.atEnd() && source.text().endsWith("\n") ? source.line() - 1 : source.line();
    }

    /** The next command line with all that belongs to it; null at the end of the text. */
    public CommandList nextCommand() throws ShellSyntaxException {
        token = lexer.next();
        while (token.kind() == Token.Kind.NEWLINE) {
            token = lexer.next();
        }
        if (token.kind() == Token.Kind.END) {
            return null;
        }
        List<CommandList.Item> items = new ArrayList<>(2);
        while (true) {
            items.add(item());
            if (token.kind() == Token.Kind.NEWLINE || token.kind() == Token.Kind.END) {
                return new CommandList(List.copyOf(items));
            }
        }
    }

    /** The commands up to a closing parenthesis, which is the last thing taken from the source. */
    CommandList untilParenthesis() throws ShellSyntaxException {
        checkDepth();
        token = lexer.next();
        CommandList list = list();
        if (!token.is(Operator.RIGHT_PARENTHESIS)) {
            if (token.kind() == Token.Kind.END) {
                throw ShellSyntaxException.unmatched(")", endLine());
            }
            throw unexpected();
        }
        return list;
    }

    /** The commands up to the end of the source. */
    CommandList untilEnd() throws ShellSyntaxException {
        checkDepth();
        token = lexer.next();
        CommandList list = list();
        if (token.kind() != Token.Kind.END) {
            throw unexpected();
        }
        return list;
    }

    private void checkDepth() throws ShellSyntaxException {
        if (depth > DEEPEST) {
            throw ShellSyntaxException.of("nesting too deep", source.line());
        }
    }

    private int endLine() {
        return source.text().endsWith("\n") ? source.line() : source.line() + 1;
    }

    private ShellSyntaxException unexpected() {
        if (token.kind() == Token.Kind.END) {
            return ShellSyntaxException.endOfFile(endLine());
        }
        String text = token.kind() == Token.Kind.NEWLINE ? "newline" : source.between(token.start(), token.end());
        return ShellSyntaxException.unexpectedToken(text, token.line(), source.lineAround(token.start()));
    }

    private void advance() throws ShellSyntaxException {
        lastEnd = token.end();
        token = lexer.next();
    }

    private void skipNewlines() throws ShellSyntaxException {
        while (token.kind() == Token.Kind.NEWLINE) {
            advance();
        }
    }

    private boolean isReserved(String word) {
        return word.equals(token.plain());
    }

    private void expectReserved(String word) throws ShellSyntaxException {
        if (!isReserved(word)) {
            throw unexpected();
        }
        advance();
    }

    private boolean atListEnd() {
        if (token.kind() == Token.Kind.END) {
            return true;
        }
        if (token.kind() == Token.Kind.OPERATOR) {
            return token.is(Operator.RIGHT_PARENTHESIS) || token.is(Operator.DSEMI) || token.is(Operator.SEMI_AND)
                    || token.is(Operator.DSEMI_AND);
        }
        String plain = token.plain();
        return plain != null && ENDS.contains(plain);
    }

    /** Commands up to something that ends a list; may be empty. */
    private CommandList list() throws ShellSyntaxException {
        List<CommandList.Item> items = new ArrayList<>(4);
        skipNewlines();
        while (!atListEnd()) {
            items.add(item());
            skipNewlines();
        }
        return new CommandList(List.copyOf(items));
    }

    /** The same, but an empty one is an error, as it is everywhere inside compound commands. */
    private CommandList body() throws ShellSyntaxException {
        CommandList list = list();
        if (list.items().isEmpty()) {
            throw unexpected();
        }
        return list;
    }

    private CommandList.Item item() throws ShellSyntaxException {
        int start = token.start();
        Command command = conditional();
        int end = lastEnd;
        boolean background = token.is(Operator.AMPERSAND);
        if (background || token.is(Operator.SEMI)) {
            advance();
        } else if (token.kind() != Token.Kind.NEWLINE && !atListEnd()) {
            throw unexpected();
        } else if (token.kind() == Token.Kind.WORD && !atListEnd()) {
            throw unexpected();
        }
        return new CommandList.Item(command, background, background ? source.between(start, end) : "");
    }

    private Command conditional() throws ShellSyntaxException {
        Command left = pipeline();
        while (token.is(Operator.AND_IF) || token.is(Operator.OR_IF)) {
            boolean and = token.is(Operator.AND_IF);
            advance();
            skipNewlines();
            left = new Command.Conditional(left, and, pipeline());
        }
        return left;
    }

    private Command pipeline() throws ShellSyntaxException {
        boolean negated = false;
        boolean timed = false;
        while (isReserved("!") || (isReserved("time") && !timed)) {
            negated ^= isReserved("!");
            timed |= isReserved("time");
            advance();
        }
        if ((timed || negated) && (token.kind() != Token.Kind.WORD && token.kind() != Token.Kind.OPERATOR
                || token.is(Operator.SEMI))) {
            Command nothing = new Command.Simple(List.of(), List.of(), List.of(), token.line());
            return new Command.Pipeline(List.of(nothing), negated, timed, List.of(""));
        }
        int start = token.start();
        Command first = command();
        if (!token.is(Operator.PIPE) && !token.is(Operator.PIPE_AND)) {
            return negated || timed ? new Command.Pipeline(List.of(first), negated, timed, List.of("")) : first;
        }
        List<Command> commands = new ArrayList<>(4);
        List<String> texts = new ArrayList<>(4);
        commands.add(first);
        texts.add(source.between(start, lastEnd));
        while (token.is(Operator.PIPE) || token.is(Operator.PIPE_AND)) {
            if (token.is(Operator.PIPE_AND)) {
                Redirection both = new Redirection(2, Redirection.Kind.DUPLICATE_OUTPUT, Word.literal("1"));
                int last = commands.size() - 1;
                commands.set(last, new Command.Redirected(commands.get(last), List.of(both), token.line()));
            }
            advance();
            skipNewlines();
            start = token.start();
            commands.add(command());
            texts.add(source.between(start, lastEnd));
        }
        return new Command.Pipeline(List.copyOf(commands), negated, timed, List.copyOf(texts));
    }

    private Command command() throws ShellSyntaxException {
        int line = token.line();
        Command compound = new CompoundParser().parse();
        if (compound == null) {
            return simple();
        }
        if (compound instanceof Command.FunctionDefinition) {
            return compound;
        }
        List<Redirection> redirections = redirections();
        return redirections.isEmpty() ? compound : new Command.Redirected(compound, redirections, line);
    }

    private List<Redirection> redirections() throws ShellSyntaxException {
        List<Redirection> redirections = new ArrayList<>(0);
        while (atRedirection()) {
            redirections.add(redirection());
        }
        return redirections;
    }

    private boolean atRedirection() {
        return token.kind() == Token.Kind.NUMBER
                || (token.kind() == Token.Kind.OPERATOR && token.operator().isRedirection());
    }

    private Redirection redirection() throws ShellSyntaxException {
        int descriptor = -1;
        if (token.kind() == Token.Kind.NUMBER) {
            descriptor = Integer.parseInt(token.plain() == null ? token.word().unquoted() : token.plain());
            advance();
        }
        Operator operator = token.operator();
        if (operator == null || !operator.isRedirection()) {
            throw unexpected();
        }
        advance();
        if (token.kind() == Token.Kind.NUMBER) {
            token = new Token(Token.Kind.WORD, null, token.word(), token.start(), token.end(), token.line());
        }
        if (token.kind() != Token.Kind.WORD) {
            throw unexpected();
        }
        Token target = token;
        if (operator == Operator.DLESS || operator == Operator.DLESSDASH) {
            Word text = lexer.hereDocument(target, operator == Operator.DLESSDASH);
            advance();
            return new Redirection(descriptor, Redirection.Kind.HERE_DOCUMENT, text);
        }
        advance();
        return new Redirection(descriptor, kind(operator), target.word());
    }

    private static Redirection.Kind kind(Operator operator) {
        return switch (operator) {
            case LESS -> Redirection.Kind.READ;
            case GREAT -> Redirection.Kind.WRITE;
            case CLOBBER -> Redirection.Kind.CLOBBER;
            case DGREAT -> Redirection.Kind.APPEND;
            case LESSGREAT -> Redirection.Kind.READ_WRITE;
            case LESSAND -> Redirection.Kind.DUPLICATE_INPUT;
            case GREATAND -> Redirection.Kind.DUPLICATE_OUTPUT;
            case AND_GREAT -> Redirection.Kind.WRITE_BOTH;
            case AND_DGREAT -> Redirection.Kind.APPEND_BOTH;
            case TLESS -> Redirection.Kind.HERE_STRING;
            case DLESS, DLESSDASH -> Redirection.Kind.HERE_DOCUMENT;
            case AND_IF, AMPERSAND, DSEMI_AND, DSEMI, SEMI_AND, SEMI, OR_IF, PIPE_AND, PIPE, LEFT_PARENTHESIS,
                    RIGHT_PARENTHESIS -> throw new IllegalArgumentException(operator.text());
        };
    }

    private Command simple() throws ShellSyntaxException {
        List<Assignment> assignments = new ArrayList<>(0);
        List<Word> words = new ArrayList<>(6);
        List<Redirection> redirections = new ArrayList<>(0);
        int line = token.line();
        while (true) {
            if (atRedirection()) {
                redirections.add(redirection());
            } else if (token.kind() == Token.Kind.WORD) {
                word(assignments, words);
            } else {
                break;
            }
        }
        if (words.isEmpty() && assignments.isEmpty() && redirections.isEmpty()) {
            throw unexpected();
        }
        return new Command.Simple(List.copyOf(assignments), List.copyOf(words), List.copyOf(redirections), line);
    }

    private void word(List<Assignment> assignments, List<Word> words) throws ShellSyntaxException {
        Word word = token.word();
        Assignment assignment = words.isEmpty() ? Assignments.parse(word) : null;
        boolean declares = !words.isEmpty() && Assignments.isDeclaration(words.get(0));
        if (assignment == null && declares && Assignments.parse(word) != null) {
            words.add(declared(word));
            return;
        }
        if (assignment == null) {
            words.addAll(Braces.expand(word));
            advance();
            return;
        }
        int end = token.end();
        advance();
        if (isEmptyValue(assignment) && token.is(Operator.LEFT_PARENTHESIS) && token.start() == end) {
            assignment = new Assignment(assignment.name(), null, assignment.append(), null, arrayWords());
        }
        assignments.add(assignment);
    }

    /** An assignment among a declaration's arguments is one word, whatever it expands to. */
    private Word declared(Word word) throws ShellSyntaxException {
        int end = token.end();
        advance();
        if (token.is(Operator.LEFT_PARENTHESIS) && token.start() == end) {
            throw ShellSyntaxException.of("arrays in declarations are not supported in this lab's shell", token.line());
        }
        return Assignments.asOneWord(word);
    }

    private static boolean isEmptyValue(Assignment assignment) {
        return assignment.subscript() == null && assignment.value().parts().isEmpty();
    }

    private List<Word> arrayWords() throws ShellSyntaxException {
        List<Word> words = new ArrayList<>();
        advance();
        while (!token.is(Operator.RIGHT_PARENTHESIS)) {
            if (token.kind() == Token.Kind.WORD) {
                words.addAll(Braces.expand(token.word()));
            } else if (token.kind() != Token.Kind.NEWLINE) {
                throw unexpected();
            }
            advance();
        }
        advance();
        return List.copyOf(words);
    }

    /** The commands that begin with a reserved word or a parenthesis. */
    private final class CompoundParser {
        /** The compound command at the token; null where there is none. */
        Command parse() throws ShellSyntaxException {
            if (token.is(Operator.LEFT_PARENTHESIS)) {
                return parenthesis();
            }
            String word = token.plain();
            if (word == null) {
                return null;
            }
            return switch (word) {
                case "if" -> ifCommand();
                case "for" -> forCommand();
                case "while", "until" -> whileCommand(word.equals("until"));
                case "case" -> caseCommand();
                case "{" -> group();
                case "[[" -> test();
                case "function" -> function();
                case "select", "coproc" -> throw ShellSyntaxException.of(
                        word + ": not supported in this lab's shell", token.line());
                case "then", "elif", "else", "fi", "do", "done", "esac", "}" -> throw unexpected();
                default -> possibleFunction(word);
            };
        }

        private Command parenthesis() throws ShellSyntaxException {
            if (source.peek() == '(' && source.position() == token.end()) {
                int line = token.line();
                int start = token.start();
                source.next();
                String expression = lexer.words().untilDoubleParenthesis();
                if (expression != null) {
                    Word word = lexer.words().expressionWord(expression, line);
                    lastEnd = source.position();
                    token = lexer.next();
                    return new Command.ArithmeticCommand(word, line);
                }
                source.rewind(start + 1);
            }
            deeper();
            advance();
            CommandList body = body();
            if (!token.is(Operator.RIGHT_PARENTHESIS)) {
                throw unexpected();
            }
            advance();
            nesting--;
            return new Command.Subshell(body);
        }

        private Command group() throws ShellSyntaxException {
            deeper();
            advance();
            CommandList body = body();
            expectReserved("}");
            nesting--;
            return new Command.Group(body);
        }

        private Command ifCommand() throws ShellSyntaxException {
            deeper();
            List<Command.Branch> branches = new ArrayList<>(2);
            CommandList otherwise = null;
            do {
                advance();
                CommandList condition = body();
                expectReserved("then");
                branches.add(new Command.Branch(condition, body()));
            } while (isReserved("elif"));
            if (isReserved("else")) {
                advance();
                otherwise = body();
            }
            expectReserved("fi");
            nesting--;
            return new Command.If(List.copyOf(branches), otherwise);
        }

        private Command whileCommand(boolean until) throws ShellSyntaxException {
            deeper();
            advance();
            CommandList condition = body();
            CommandList body = doGroup();
            nesting--;
            return new Command.While(condition, until, body);
        }

        private CommandList doGroup() throws ShellSyntaxException {
            expectReserved("do");
            CommandList body = body();
            expectReserved("done");
            return body;
        }

        private Command forCommand() throws ShellSyntaxException {
            deeper();
            int line = token.line();
            advance();
            if (token.is(Operator.LEFT_PARENTHESIS) && source.peek() == '(') {
                return arithmeticFor(line);
            }
            String name = token.plain();
            if (name == null) {
                throw unexpected();
            }
            if (!Assignments.isName(name)) {
                throw ShellSyntaxException.of("`" + name + "': not a valid identifier", token.line());
            }
            advance();
            skipNewlines();
            List<Word> words = null;
            if (isReserved("in")) {
                words = new ArrayList<>();
                advance();
                while (token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER) {
                    words.addAll(Braces.expand(token.word()));
                    advance();
                }
                if (!token.is(Operator.SEMI) && token.kind() != Token.Kind.NEWLINE) {
                    throw unexpected();
                }
            }
            CommandList body = forBody();
            nesting--;
            return new Command.For(name, words == null ? null : List.copyOf(words), body, line);
        }

        private CommandList forBody() throws ShellSyntaxException {
            if (token.is(Operator.SEMI)) {
                advance();
            }
            skipNewlines();
            if (isReserved("{")) {
                advance();
                CommandList body = body();
                expectReserved("}");
                return body;
            }
            return doGroup();
        }

        private Command arithmeticFor(int line) throws ShellSyntaxException {
            source.next();
            String header = lexer.words().untilDoubleParenthesis();
            String[] parts = header == null ? new String[0] : header.split(";", -1);
            if (parts.length != 3) {
                throw header == null ? ShellSyntaxException.unmatched(")", line)
                        : ShellSyntaxException.of("syntax error: arithmetic expression required", line);
            }
            Word start = lexer.words().expressionWord(parts[0], line);
            Word condition = lexer.words().expressionWord(parts[1], line);
            Word step = lexer.words().expressionWord(parts[2], line);
            lastEnd = source.position();
            token = lexer.next();
            CommandList body = forBody();
            nesting--;
            return new Command.ArithmeticFor(start, condition, step, body, line);
        }

        private Command caseCommand() throws ShellSyntaxException {
            deeper();
            int line = token.line();
            advance();
            if (token.kind() != Token.Kind.WORD) {
                throw unexpected();
            }
            Word subject = token.word();
            advance();
            skipNewlines();
            expectReserved("in");
            skipNewlines();
            List<Command.CaseItem> items = new ArrayList<>();
            while (!isReserved("esac")) {
                items.add(caseItem());
                skipNewlines();
            }
            advance();
            nesting--;
            return new Command.Case(subject, List.copyOf(items), line);
        }

        private Command.CaseItem caseItem() throws ShellSyntaxException {
            if (token.is(Operator.LEFT_PARENTHESIS)) {
                advance();
            }
            List<Word> patterns = new ArrayList<>(2);
            while (true) {
                if (token.kind() != Token.Kind.WORD) {
                    throw unexpected();
                }
                patterns.add(token.word());
                advance();
                if (!token.is(Operator.PIPE)) {
                    break;
                }
                advance();
            }
            if (!token.is(Operator.RIGHT_PARENTHESIS)) {
                throw unexpected();
            }
            advance();
            CommandList body = list();
            Command.CaseEnd end = Command.CaseEnd.BREAK;
            if (token.is(Operator.DSEMI) || token.is(Operator.SEMI_AND) || token.is(Operator.DSEMI_AND)) {
                end = token.is(Operator.SEMI_AND) ? Command.CaseEnd.FALL_THROUGH
                        : token.is(Operator.DSEMI_AND) ? Command.CaseEnd.TEST_NEXT : end;
                advance();
            } else if (!isReserved("esac")) {
                throw unexpected();
            }
            return new Command.CaseItem(List.copyOf(patterns), body, end);
        }

        private Command function() throws ShellSyntaxException {
            int start = token.start();
            advance();
            String name = token.plain();
            if (name == null) {
                throw unexpected();
            }
            advance();
            if (token.is(Operator.LEFT_PARENTHESIS)) {
                advance();
                if (!token.is(Operator.RIGHT_PARENTHESIS)) {
                    throw unexpected();
                }
                advance();
            }
            return functionBody(name, start);
        }

        private Command possibleFunction(String name) throws ShellSyntaxException {
            int blanks = 0;
            while (source.peek(blanks) == ' ' || source.peek(blanks) == '\t') {
                blanks++;
            }
            if (source.peek(blanks) != '(' || source.position() != token.end() || name.indexOf('=') >= 0) {
                return null;
            }
            int start = token.start();
            advance();
            advance();
            if (!token.is(Operator.RIGHT_PARENTHESIS)) {
                throw unexpected();
            }
            advance();
            return functionBody(name, start);
        }

        private Command functionBody(String name, int start) throws ShellSyntaxException {
            deeper();
            skipNewlines();
            int line = token.line();
            Command body = parse();
            if (body == null) {
                throw unexpected();
            }
            List<Redirection> redirections = redirections();
            nesting--;
            Command whole = redirections.isEmpty() ? body : new Command.Redirected(body, redirections, line);
            return new Command.FunctionDefinition(name, whole, source.between(start, lastEnd));
        }

        private Command test() throws ShellSyntaxException {
            int line = token.line();
            advance();
            TestExpression expression = either();
            if (!isReserved("]]")) {
                throw unexpected();
            }
            advance();
            return new Command.Test(expression, line);
        }

        private TestExpression either() throws ShellSyntaxException {
            TestExpression left = both();
            while (token.is(Operator.OR_IF)) {
                advance();
                skipNewlines();
                left = new TestExpression.Both(left, false, both());
            }
            return left;
        }

        private TestExpression both() throws ShellSyntaxException {
            TestExpression left = primary();
            while (token.is(Operator.AND_IF)) {
                advance();
                skipNewlines();
                left = new TestExpression.Both(left, true, primary());
            }
            return left;
        }

        private TestExpression primary() throws ShellSyntaxException {
            deeper();
            skipNewlines();
            TestExpression expression;
            if (isReserved("!")) {
                advance();
                expression = new TestExpression.Not(primary());
            } else if (token.is(Operator.LEFT_PARENTHESIS)) {
                advance();
                expression = either();
                if (!token.is(Operator.RIGHT_PARENTHESIS)) {
                    throw unexpected();
                }
                advance();
            } else {
                expression = comparison();
            }
            skipNewlines();
            nesting--;
            return expression;
        }

        private TestExpression comparison() throws ShellSyntaxException {
            if (token.kind() != Token.Kind.WORD || isReserved("]]")) {
                throw unexpected();
            }
            Word first = token.word();
            Token firstToken = token;
            String option = token.plain();
            advance();
            if (option != null && option.length() == 2 && option.charAt(0) == '-'
                    && "abcdefghknoprstuvwxzGLNOS".indexOf(option.charAt(1)) >= 0
                    && token.kind() == Token.Kind.WORD && !isReserved("]]")) {
                Word operand = token.word();
                advance();
                return new TestExpression.Unary(option, operand);
            }
            String operator = token.kind() == Token.Kind.OPERATOR
                    && (token.is(Operator.LESS) || token.is(Operator.GREAT)) ? token.operator().text() : token.plain();
            if (operator == null || operator.equals("]]")) {
                if (option != null && option.matches("-[a-zA-Z]") && "]]".equals(operator)) {
                    token = firstToken;
                    throw unexpected();
                }
                return new TestExpression.Unary("-n", first);
            }
            if (!TEST_OPERATORS.contains(operator)) {
                throw ShellSyntaxException.of("conditional binary operator expected", token.line());
            }
            if (operator.equals("=~")) {
                return regex(first);
            }
            advance();
            if (token.kind() != Token.Kind.WORD) {
                throw unexpected();
            }
            Word second = token.word();
            advance();
            return new TestExpression.Binary(first, operator, second);
        }

        private TestExpression regex(Word first) throws ShellSyntaxException {
            while (source.peek() == ' ' || source.peek() == '\t') {
                source.next();
            }
            Word pattern = lexer.words().readWord(WordReader.Context.REGEX);
            lastEnd = source.position();
            token = lexer.next();
            return new TestExpression.Binary(first, "=~", pattern);
        }
    }

    private int nesting;

    private void deeper() throws ShellSyntaxException {
        if (++nesting > DEEPEST) {
            throw ShellSyntaxException.of("nesting too deep", source.line());
        }
    }
}
