package netsh.commands.shell.syntax;

import java.util.ArrayList;
import java.util.List;

/** Parses the commands that begin with a reserved word or a parenthesis. */
final class CompoundParser {
    private final Parser parser;
    private final TokenStream tokens;
    private final SimpleCommandParser simpleCommands;

    CompoundParser(Parser parser, TokenStream tokens, SimpleCommandParser simpleCommands) {
        this.parser = parser;
        this.tokens = tokens;
        this.simpleCommands = simpleCommands;
    }

    /** The compound command at the token; null where there is none. */
    Command parse() throws ShellSyntaxException {
        if (tokens.token().is(Operator.LEFT_PARENTHESIS)) {
            return parenthesis();
        }
        String word = tokens.token().plain();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "if" -> ifCommand();
            case "for" -> forCommand();
            case "while", "until" -> whileCommand(word.equals("until"));
            case "case" -> caseCommand();
            case "{" -> group();
            case "[[" -> new TestParser(tokens).parse();
            case "function" -> function();
            case "select", "coproc" -> throw ShellSyntaxException.of(
                    word + ": not supported in this lab's shell", tokens.token().line());
            case "then", "elif", "else", "fi", "do", "done", "esac", "}" -> throw tokens.unexpected();
            default -> possibleFunction(word);
        };
    }

    private Command parenthesis() throws ShellSyntaxException {
        if (tokens.source().peek() == '(' && tokens.source().position() == tokens.token().end()) {
            int line = tokens.token().line();
            int start = tokens.token().start();
            tokens.source().next();
            String expression = tokens.words().untilDoubleParenthesis();
            if (expression != null) {
                Word word = tokens.words().expressionWord(expression, line);
                tokens.resume();
                return new Command.ArithmeticCommand(word, line);
            }
            tokens.source().rewind(start + 1);
        }
        tokens.deeper();
        tokens.advance();
        CommandList body = parser.body();
        if (!tokens.token().is(Operator.RIGHT_PARENTHESIS)) {
            throw tokens.unexpected();
        }
        tokens.advance();
        tokens.shallower();
        return new Command.Subshell(body);
    }

    private Command group() throws ShellSyntaxException {
        tokens.deeper();
        tokens.advanceReserved();
        CommandList body = parser.body();
        tokens.expectReserved("}");
        tokens.shallower();
        return new Command.Group(body);
    }

    private Command ifCommand() throws ShellSyntaxException {
        tokens.deeper();
        List<Command.Branch> branches = new ArrayList<>(2);
        CommandList otherwise = null;
        do {
            tokens.advanceReserved();
            CommandList condition = parser.body();
            tokens.expectReserved("then");
            branches.add(new Command.Branch(condition, parser.body()));
        } while (tokens.isReserved("elif"));
        if (tokens.isReserved("else")) {
            tokens.advanceReserved();
            otherwise = parser.body();
        }
        tokens.expectReserved("fi");
        tokens.shallower();
        return new Command.If(List.copyOf(branches), otherwise);
    }

    private Command whileCommand(boolean until) throws ShellSyntaxException {
        tokens.deeper();
        tokens.advanceReserved();
        CommandList condition = parser.body();
        CommandList body = doGroup();
        tokens.shallower();
        return new Command.While(condition, until, body);
    }

    private CommandList doGroup() throws ShellSyntaxException {
        tokens.expectReserved("do");
        CommandList body = parser.body();
        tokens.expectReserved("done");
        return body;
    }

    private Command forCommand() throws ShellSyntaxException {
        tokens.deeper();
        int line = tokens.token().line();
        tokens.advanceReserved();
        if (tokens.token().is(Operator.LEFT_PARENTHESIS) && tokens.source().peek() == '(') {
            return arithmeticFor(line);
        }
        String name = tokens.token().plain();
        if (name == null) {
            throw tokens.unexpected();
        }
        if (!Assignments.isName(name)) {
            throw ShellSyntaxException.of("`" + name + "': not a valid identifier", tokens.token().line());
        }
        tokens.advance();
        tokens.skipNewlines();
        List<Word> words = null;
        if (tokens.isReserved("in")) {
            words = new ArrayList<>();
            tokens.advanceReserved();
            while (tokens.token().kind() == Token.Kind.WORD || tokens.token().kind() == Token.Kind.NUMBER) {
                words.addAll(Braces.expand(tokens.token().word()));
                tokens.advance();
            }
            if (!tokens.token().is(Operator.SEMI) && tokens.token().kind() != Token.Kind.NEWLINE) {
                throw tokens.unexpected();
            }
        }
        CommandList body = forBody();
        tokens.shallower();
        return new Command.For(name, words == null ? null : List.copyOf(words), body, line);
    }

    private CommandList forBody() throws ShellSyntaxException {
        if (tokens.token().is(Operator.SEMI)) {
            tokens.advance();
        }
        tokens.skipNewlines();
        if (tokens.isReserved("{")) {
            tokens.advanceReserved();
            CommandList body = parser.body();
            tokens.expectReserved("}");
            return body;
        }
        return doGroup();
    }

    private Command arithmeticFor(int line) throws ShellSyntaxException {
        tokens.source().next();
        String header = tokens.words().untilDoubleParenthesis();
        String[] parts = header == null ? new String[0] : header.split(";", -1);
        if (parts.length != 3) {
            throw header == null ? ShellSyntaxException.unmatched(")", line)
                    : ShellSyntaxException.of("syntax error: arithmetic expression required", line);
        }
        Word start = tokens.words().expressionWord(parts[0], line);
        Word condition = tokens.words().expressionWord(parts[1], line);
        Word step = tokens.words().expressionWord(parts[2], line);
        tokens.resume();
        CommandList body = forBody();
        tokens.shallower();
        return new Command.ArithmeticFor(start, condition, step, body, line);
    }

    private Command caseCommand() throws ShellSyntaxException {
        tokens.deeper();
        int line = tokens.token().line();
        tokens.advanceReserved();
        if (tokens.token().kind() != Token.Kind.WORD) {
            throw tokens.unexpected();
        }
        Word subject = tokens.token().word();
        tokens.advance();
        tokens.skipNewlines();
        tokens.expectReserved("in");
        tokens.skipNewlines();
        List<Command.CaseItem> items = new ArrayList<>();
        while (!tokens.isReserved("esac")) {
            items.add(caseItem());
            tokens.skipNewlines();
        }
        tokens.advanceReserved();
        tokens.shallower();
        return new Command.Case(subject, List.copyOf(items), line);
    }

    private Command.CaseItem caseItem() throws ShellSyntaxException {
        if (tokens.token().is(Operator.LEFT_PARENTHESIS)) {
            tokens.advance();
        }
        List<Word> patterns = new ArrayList<>(2);
        while (true) {
            if (tokens.token().kind() != Token.Kind.WORD) {
                throw tokens.unexpected();
            }
            patterns.add(tokens.token().word());
            tokens.advance();
            if (!tokens.token().is(Operator.PIPE)) {
                break;
            }
            tokens.advance();
        }
        if (!tokens.token().is(Operator.RIGHT_PARENTHESIS)) {
            throw tokens.unexpected();
        }
        tokens.advance();
        CommandList body = parser.list();
        Command.CaseEnd end = Command.CaseEnd.BREAK;
        if (tokens.token().is(Operator.DSEMI) || tokens.token().is(Operator.SEMI_AND)
                || tokens.token().is(Operator.DSEMI_AND)) {
            end = tokens.token().is(Operator.SEMI_AND) ? Command.CaseEnd.FALL_THROUGH
                    : tokens.token().is(Operator.DSEMI_AND) ? Command.CaseEnd.TEST_NEXT : end;
            tokens.advance();
        } else if (!tokens.isReserved("esac")) {
            throw tokens.unexpected();
        }
        return new Command.CaseItem(List.copyOf(patterns), body, end);
    }

    private Command function() throws ShellSyntaxException {
        int start = tokens.token().start();
        tokens.advanceReserved();
        String name = tokens.token().plain();
        if (name == null) {
            throw tokens.unexpected();
        }
        tokens.advance();
        if (tokens.token().is(Operator.LEFT_PARENTHESIS)) {
            tokens.advance();
            if (!tokens.token().is(Operator.RIGHT_PARENTHESIS)) {
                throw tokens.unexpected();
            }
            tokens.advance();
        }
        return functionBody(name, start);
    }

    private Command possibleFunction(String name) throws ShellSyntaxException {
        int blanks = 0;
        while (tokens.source().peek(blanks) == ' ' || tokens.source().peek(blanks) == '\t') {
            blanks++;
        }
        if (tokens.source().peek(blanks) != '(' || tokens.source().position() != tokens.token().end()
                || name.indexOf('=') >= 0) {
            return null;
        }
        int start = tokens.token().start();
        tokens.advance();
        tokens.advance();
        if (!tokens.token().is(Operator.RIGHT_PARENTHESIS)) {
            throw tokens.unexpected();
        }
        tokens.advance();
        return functionBody(name, start);
    }

    private Command functionBody(String name, int start) throws ShellSyntaxException {
        tokens.deeper();
        tokens.skipNewlines();
        int line = tokens.token().line();
        Command body = parse();
        if (body == null) {
            throw tokens.unexpected();
        }
        List<Redirection> redirections = simpleCommands.redirections();
        tokens.shallower();
        Command whole = redirections.isEmpty() ? body : new Command.Redirected(body, redirections, line);
        return new Command.FunctionDefinition(name, whole, tokens.source().between(start, tokens.lastEnd()));
    }
}
