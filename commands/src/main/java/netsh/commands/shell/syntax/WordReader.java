package netsh.commands.shell.syntax;

import java.util.ArrayList;
import java.util.List;

/** Reads one word: its quotes, parameters and substitutions. */
final class WordReader {
    private static final int DEEPEST = 200;

    /** Where a word stands, and so what ends it. */
    enum Context {
        /** In a command: ends at blanks and operators. */
        COMMAND,
        /** In <code>${name-word}</code>: ends at the brace. */
        BRACED,
        /** The same between double quotes: single quotes mean themselves. */
        BRACED_QUOTED,
        /** In <code>${name/pattern/text}</code>: ends at a slash or the brace. */
        PATTERN,
        /** In <code>${name:offset:length}</code>: ends at a colon or the brace. */
        OFFSET,
        /** In an array's subscript: ends at the bracket. */
        SUBSCRIPT,
        /** Right of {@code =~}: parentheses and bars belong to it. */
        REGEX
    }

    private final Source source;
    private final int depth;

    WordReader(Source source) {
        this(source, 0);
    }

    WordReader(Source source, int depth) {
        this.source = source;
        this.depth = depth;
    }

    Source source() {
        return source;
    }

    /** Whether a character ends an unquoted word and belongs to no word. */
    static boolean isMeta(char c) {
        return c == '|' || c == '&' || c == ';' || c == '(' || c == ')' || c == '<' || c == '>';
    }

    private boolean ends(Context context) {
        if (source.atEnd()) {
            return true;
        }
        char c = source.peek();
        return switch (context) {
            case COMMAND -> c == ' ' || c == '\t' || c == '\n' || isMeta(c);
            case REGEX -> c == ' ' || c == '\t' || c == '\n';
            case BRACED, BRACED_QUOTED -> c == '}';
            case PATTERN -> c == '}' || c == '/';
            case OFFSET -> c == '}' || c == ':';
            case SUBSCRIPT -> c == ']';
        };
    }

    /** The word at the position, which may be empty outside of commands. */
    Word readWord(Context context) throws ShellSyntaxException {
        if (depth > DEEPEST) {
            throw ShellSyntaxException.of("nesting too deep", source.line());
        }
        List<WordPart> parts = new ArrayList<>(2);
        StringBuilder literal = new StringBuilder();
        while (!ends(context)) {
            char c = source.peek();
            if (c == '\\') {
                source.next();
                backslash(parts, literal);
            } else if (c == '\'' && context != Context.BRACED_QUOTED) {
                flush(parts, literal);
                parts.add(new WordPart.Quoted(singleQuoted()));
            } else if (c == '"') {
                flush(parts, literal);
                parts.add(doubleQuoted());
            } else if (c == '$' || c == '`') {
                expansion(parts, literal, context == Context.BRACED_QUOTED);
            } else {
                literal.append(source.next());
            }
        }
        flush(parts, literal);
        return Word.of(parts);
    }

    private void backslash(List<WordPart> parts, StringBuilder literal) {
        if (source.atEnd()) {
            literal.append('\\');
            return;
        }
        char escaped = source.next();
        if (escaped != '\n') {
            flush(parts, literal);
            parts.add(new WordPart.Quoted(String.valueOf(escaped)));
        }
    }

    private static void flush(List<WordPart> parts, StringBuilder literal) {
        if (literal.length() > 0) {
            parts.add(new WordPart.Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private String singleQuoted() throws ShellSyntaxException {
        int line = source.line();
        source.next();
        int start = source.position();
        while (!source.atEnd()) {
            if (source.next() == '\'') {
                source.tell(SyntaxPart.QUOTED, null, start - 1);
                return source.between(start, source.position() - 1);
            }
        }
        if (source.isEdited()) {
            source.tell(SyntaxPart.QUOTED, null, start - 1);
            return source.between(start, source.position());
        }
        throw ShellSyntaxException.unmatched("'", line);
    }

    private WordPart doubleQuoted() throws ShellSyntaxException {
        int line = source.line();
        int start = source.position();
        source.next();
        List<WordPart> parts = new ArrayList<>(2);
        StringBuilder literal = new StringBuilder();
        while (!source.atEnd()) {
            char c = source.peek();
            if (c == '"') {
                source.next();
                source.tell(SyntaxPart.QUOTED, null, start);
                flush(parts, literal);
                return new WordPart.DoubleQuoted(List.copyOf(parts));
            }
            quotedCharacter(parts, literal, "$`\"\\");
        }
        if (source.isEdited()) {
            source.tell(SyntaxPart.QUOTED, null, start);
            flush(parts, literal);
            return new WordPart.DoubleQuoted(List.copyOf(parts));
        }
        throw ShellSyntaxException.unmatched("\"", line);
    }

    private void quotedCharacter(List<WordPart> parts, StringBuilder literal, String escapable)
            throws ShellSyntaxException {
        char c = source.peek();
        if (c == '\\' && source.peek(1) == '\n') {
            source.skip(2);
        } else if (c == '\\' && source.peek(1) != '\0' && escapable.indexOf(source.peek(1)) >= 0) {
            source.next();
            literal.append(source.next());
        } else if (c == '$' || c == '`') {
            expansion(parts, literal, true);
        } else {
            literal.append(source.next());
        }
    }

    /** The whole source as a here-document's text: expanded, quotes meaning themselves. */
    Word readHereDocument() throws ShellSyntaxException {
        return readQuotedText("$`\\");
    }

    private Word readQuotedText(String escapable) throws ShellSyntaxException {
        List<WordPart> parts = new ArrayList<>(2);
        StringBuilder literal = new StringBuilder();
        while (!source.atEnd()) {
            quotedCharacter(parts, literal, escapable);
        }
        flush(parts, literal);
        return Word.of(List.of(new WordPart.DoubleQuoted(List.copyOf(parts))));
    }

    private void expansion(List<WordPart> parts, StringBuilder literal, boolean quoted) throws ShellSyntaxException {
        int start = source.position();
        WordPart part = source.peek() == '`' ? backquoted(quoted) : dollar(quoted);
        if (part instanceof WordPart.Parameter || part instanceof WordPart.Arithmetic) {
            source.tell(SyntaxPart.PARAMETER, null, start);
        }
        if (part == null) {
            literal.append('$');
        } else {
            flush(parts, literal);
            parts.add(part);
        }
    }

    /** What the dollar at the position begins; null where it means itself. */
    private WordPart dollar(boolean quoted) throws ShellSyntaxException {
        char c = source.peek(1);
        if (c == '(') {
            if (source.peek(2) == '(') {
                WordPart arithmetic = arithmetic();
                if (arithmetic != null) {
                    return arithmetic;
                }
            }
            source.skip(2);
            source.tell(SyntaxPart.OPERATOR, null, source.position() - 2);
            return new WordPart.Command(new Parser(new Lexer(source), depth + 1).untilParenthesis());
        }
        if (c == '{') {
            return new ParameterReader(this, depth, quoted).read();
        }
        if (isNameStart(c)) {
            source.next();
            return WordPart.Parameter.plain(name());
        }
        if ((c >= '0' && c <= '9') || (c != '\0' && "@*#?-$!".indexOf(c) >= 0)) {
            source.skip(2);
            return WordPart.Parameter.plain(String.valueOf(c));
        }
        if (c == '\'' && !quoted) {
            source.next();
            return new WordPart.Quoted(AnsiQuote.read(source));
        }
        if (c == '"' && !quoted) {
            source.next();
            return doubleQuoted();
        }
        source.next();
        return null;
    }

    /** The arithmetic expansion at the position; null where the text is a command substitution after all. */
    private WordPart arithmetic() throws ShellSyntaxException {
        int start = source.position();
        int line = source.line();
        source.skip(3);
        String expression = untilDoubleParenthesis();
        if (expression == null) {
            if (source.atEnd()) {
                throw ShellSyntaxException.unmatched(")", line);
            }
            source.rewind(start);
            return null;
        }
        return new WordPart.Arithmetic(expressionWord(expression, line));
    }

    /** An arithmetic expression's text as a word that expands to it. */
    Word expressionWord(String expression, int line) throws ShellSyntaxException {
        return new WordReader(new Source(expression, line), depth + 1).readQuotedText("$`\\\"");
    }

    /** The text up to {@code ))}, which is skipped; null where the parentheses do not close side by side. */
    String untilDoubleParenthesis() {
        int from = source.position();
        int open = 0;
        while (!source.atEnd()) {
            char c = source.next();
            if (c == '(') {
                open++;
            } else if (c == ')' && open > 0) {
                open--;
            } else if (c == ')') {
                if (source.peek() != ')') {
                    return null;
                }
                source.next();
                return source.between(from, source.position() - 2);
            } else if (c == '\\' && !source.atEnd()) {
                source.next();
            }
        }
        return null;
    }

    private WordPart backquoted(boolean quoted) throws ShellSyntaxException {
        int line = source.line();
        source.next();
        int start = source.position();
        StringBuilder command = new StringBuilder();
        while (!source.atEnd()) {
            char c = source.next();
            if (c == '`') {
                return backquoted(command.toString(), line, start, source.position() - 1);
            }
            char after = source.peek();
            if (c == '\\' && (after == '$' || after == '`' || after == '\\' || (quoted && after == '"'))) {
                c = source.next();
            }
            command.append(c);
        }
        if (source.isEdited()) {
            return backquoted(command.toString(), line, start, source.position());
        }
        throw ShellSyntaxException.unmatched("`", line);
    }

    /** The commands between backquotes; their parts are told of where no backslash has shifted them. */
    private WordPart backquoted(String command, int line, int start, int end) throws ShellSyntaxException {
        boolean tells = source.isEdited() && command.length() == end - start;
        Source inner = tells ? new Source(command, line, source.listener(), source.originOf(start))
                : new Source(command, line);
        return new WordPart.Command(new Parser(new Lexer(inner), depth + 1).untilEnd());
    }

    /** The name at the position. */
    String name() {
        int start = source.position();
        while (isNamePart(source.peek())) {
            source.next();
        }
        return source.between(start, source.position());
    }

    static boolean isNameStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    static boolean isNamePart(char c) {
        return isNameStart(c) || (c >= '0' && c <= '9');
    }
}
