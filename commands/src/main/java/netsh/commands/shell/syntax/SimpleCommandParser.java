package netsh.commands.shell.syntax;

import java.util.ArrayList;
import java.util.List;

/** Parses simple commands and the redirections of all commands. */
final class SimpleCommandParser {
    private final TokenStream tokens;

    SimpleCommandParser(TokenStream tokens) {
        this.tokens = tokens;
    }

    /** The redirections at the token. */
    List<Redirection> redirections() throws ShellSyntaxException {
        List<Redirection> redirections = new ArrayList<>(0);
        while (atRedirection()) {
            redirections.add(redirection());
        }
        return redirections;
    }

    private boolean atRedirection() {
        return tokens.token().kind() == Token.Kind.NUMBER
                || (tokens.token().kind() == Token.Kind.OPERATOR && tokens.token().operator().isRedirection());
    }

    private Redirection redirection() throws ShellSyntaxException {
        int descriptor = -1;
        if (tokens.token().kind() == Token.Kind.NUMBER) {
            descriptor = Integer.parseInt(tokens.token().plain() == null ? tokens.token().word().unquoted()
                    : tokens.token().plain());
            tokens.advance();
        }
        Operator operator = tokens.token().operator();
        if (operator == null || !operator.isRedirection()) {
            throw tokens.unexpected();
        }
        tokens.advance();
        if (tokens.token().kind() == Token.Kind.NUMBER) {
            tokens.replace(new Token(Token.Kind.WORD, null, tokens.token().word(), tokens.token().start(),
                    tokens.token().end(), tokens.token().line()));
        }
        if (tokens.token().kind() != Token.Kind.WORD) {
            throw tokens.unexpected();
        }
        Token target = tokens.token();
        boolean hereDocument = operator == Operator.DLESS || operator == Operator.DLESSDASH;
        tokens.tell(hereDocument || operator == Operator.TLESS ? SyntaxPart.OTHER_WORD : SyntaxPart.REDIRECTION_TARGET);
        if (hereDocument) {
            Word text = tokens.lexer().hereDocument(target, operator == Operator.DLESSDASH);
            tokens.advance();
            return new Redirection(descriptor, Redirection.Kind.HERE_DOCUMENT, text);
        }
        tokens.advance();
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

    /** The simple command at the token. */
    Command simple() throws ShellSyntaxException {
        List<Assignment> assignments = new ArrayList<>(0);
        List<Word> words = new ArrayList<>(6);
        List<Redirection> redirections = new ArrayList<>(0);
        int line = tokens.token().line();
        boolean edited = tokens.source().isEdited();
        if (edited) {
            tokens.source().listener().commandBegins();
        }
        while (true) {
            if (atRedirection()) {
                redirections.add(redirection());
            } else if (tokens.token().kind() == Token.Kind.WORD) {
                word(assignments, words);
            } else {
                break;
            }
        }
        if (edited) {
            tokens.source().listener().commandEnds();
        }
        if (words.isEmpty() && assignments.isEmpty() && redirections.isEmpty()) {
            throw tokens.unexpected();
        }
        return new Command.Simple(List.copyOf(assignments), List.copyOf(words), List.copyOf(redirections), line);
    }

    private void word(List<Assignment> assignments, List<Word> words) throws ShellSyntaxException {
        Word word = tokens.token().word();
        Assignment assignment = words.isEmpty() ? Assignments.parse(word) : null;
        tokens.tell(assignment == null ? SyntaxPart.COMMAND_WORD : SyntaxPart.ASSIGNMENT);
        boolean declares = !words.isEmpty() && Assignments.isDeclaration(words.get(0));
        if (assignment == null && declares && Assignments.parse(word) != null) {
            words.add(declared(word));
            return;
        }
        if (assignment == null) {
            words.addAll(Braces.expand(word));
            tokens.advance();
            return;
        }
        int end = tokens.token().end();
        tokens.advance();
        if (isEmptyValue(assignment) && tokens.token().is(Operator.LEFT_PARENTHESIS) && tokens.token().start() == end) {
            assignment = new Assignment(assignment.name(), null, assignment.append(), null, arrayWords());
        }
        assignments.add(assignment);
    }

    /** An assignment among a declaration's arguments is one word, whatever it expands to. */
    private Word declared(Word word) throws ShellSyntaxException {
        int end = tokens.token().end();
        tokens.advance();
        if (tokens.token().is(Operator.LEFT_PARENTHESIS) && tokens.token().start() == end) {
            throw ShellSyntaxException.of("arrays in declarations are not supported in this lab's shell",
                    tokens.token().line());
        }
        return Assignments.asOneWord(word);
    }

    private static boolean isEmptyValue(Assignment assignment) {
        return assignment.subscript() == null && assignment.value().parts().isEmpty();
    }

    private List<Word> arrayWords() throws ShellSyntaxException {
        List<Word> words = new ArrayList<>();
        tokens.advance();
        while (!tokens.token().is(Operator.RIGHT_PARENTHESIS)) {
            if (tokens.token().kind() == Token.Kind.WORD) {
                words.addAll(Braces.expand(tokens.token().word()));
            } else if (tokens.token().kind() != Token.Kind.NEWLINE) {
                throw tokens.unexpected();
            }
            tokens.advance();
        }
        tokens.advance();
        return List.copyOf(words);
    }
}
