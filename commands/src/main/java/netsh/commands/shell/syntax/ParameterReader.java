package netsh.commands.shell.syntax;

/** Reads <code>${...}</code>. */
final class ParameterReader {
    private final WordReader words;
    private final Source source;
    private final boolean quoted;
    private final int depth;
    private int line;

    ParameterReader(WordReader words, int depth, boolean quoted) {
        this.words = words;
        this.source = words.source();
        this.depth = depth;
        this.quoted = quoted;
    }

    WordPart read() throws ShellSyntaxException {
        line = source.line();
        int start = source.position();
        source.skip(2);
        WordPart.Parameter parameter = parameter();
        if (parameter == null || source.peek() != '}') {
            skipToBrace();
            return new WordPart.Parameter(source.between(start, source.position()), null, null, false, null, null);
        }
        source.next();
        return parameter;
    }

    private void skipToBrace() throws ShellSyntaxException {
        while (!source.atEnd()) {
            if (source.next() == '}') {
                return;
            }
        }
        throw ShellSyntaxException.unmatched("}", line);
    }

    /** The parameter up to its brace; null where this is none (bash: bad substitution, told when it is expanded). */
    private WordPart.Parameter parameter() throws ShellSyntaxException {
        char c = source.peek();
        if (c == '#' && source.peek(1) != '}' && isParameterStart(source.peek(1))) {
            source.next();
            return of(parameterName(), subscript(), ParameterOperation.LENGTH);
        }
        if (c == '!' && isParameterStart(source.peek(1)) && source.peek(1) != '}') {
            source.next();
            return indirect();
        }
        String name = parameterName();
        if (name == null) {
            return null;
        }
        Word subscript = subscript();
        return source.peek() == '}' ? of(name, subscript, ParameterOperation.VALUE) : operation(name, subscript);
    }

    private WordPart.Parameter indirect() throws ShellSyntaxException {
        String name = parameterName();
        char c = source.peek();
        if ((c == '*' || c == '@') && source.peek(1) == '}') {
            source.next();
            return of(name, null, ParameterOperation.NAMES);
        }
        Word subscript = subscript();
        boolean all = subscript != null && ("@".equals(subscript.constant()) || isStar(subscript));
        return of(name, subscript, all ? ParameterOperation.KEYS : ParameterOperation.INDIRECT);
    }

    private static boolean isStar(Word subscript) {
        return "*".equals(subscript.unquoted());
    }

    private static boolean isParameterStart(char c) {
        return WordReader.isNamePart(c) || (c != '\0' && "@*#?-$!".indexOf(c) >= 0);
    }

    private static WordPart.Parameter of(String name, Word subscript, ParameterOperation operation) {
        return name == null ? null : new WordPart.Parameter(name, subscript, operation, false, null, null);
    }

    private String parameterName() {
        char c = source.peek();
        if (WordReader.isNameStart(c)) {
            return words.name();
        }
        if (c >= '0' && c <= '9') {
            int start = source.position();
            while (Character.isDigit(source.peek())) {
                source.next();
            }
            return source.between(start, source.position());
        }
        if (c != '\0' && "@*#?-$!".indexOf(c) >= 0) {
            return String.valueOf(source.next());
        }
        return null;
    }

    private Word subscript() throws ShellSyntaxException {
        if (source.peek() != '[') {
            return null;
        }
        source.next();
        Word subscript = new WordReader(source, depth + 1).readWord(WordReader.Context.SUBSCRIPT);
        if (source.atEnd()) {
            throw ShellSyntaxException.unmatched("}", line);
        }
        source.next();
        return subscript;
    }

    private WordPart.Parameter operation(String name, Word subscript) throws ShellSyntaxException {
        boolean colon = source.peek() == ':';
        if (colon) {
            if ("-=?+".indexOf(source.peek(1)) < 0) {
                source.next();
                return substring(name, subscript);
            }
            source.next();
        }
        char c = source.atEnd() ? '\0' : source.next();
        return switch (c) {
            case '-' -> argument(name, subscript, ParameterOperation.DEFAULT, colon);
            case '=' -> argument(name, subscript, ParameterOperation.ASSIGN, colon);
            case '?' -> argument(name, subscript, ParameterOperation.REQUIRE, colon);
            case '+' -> argument(name, subscript, ParameterOperation.ALTERNATIVE, colon);
            case '#' -> doubled(name, subscript, '#', ParameterOperation.REMOVE_SHORTEST_PREFIX,
                    ParameterOperation.REMOVE_LONGEST_PREFIX);
            case '%' -> doubled(name, subscript, '%', ParameterOperation.REMOVE_SHORTEST_SUFFIX,
                    ParameterOperation.REMOVE_LONGEST_SUFFIX);
            case '^' -> doubled(name, subscript, '^', ParameterOperation.UPPER_FIRST, ParameterOperation.UPPER_ALL);
            case ',' -> doubled(name, subscript, ',', ParameterOperation.LOWER_FIRST, ParameterOperation.LOWER_ALL);
            case '/' -> replacement(name, subscript);
            case '@' -> quote(name, subscript);
            case '\0' -> throw ShellSyntaxException.unmatched("}", line);
            default -> null;
        };
    }

    private WordPart.Parameter quote(String name, Word subscript) {
        if (source.peek() != 'Q') {
            return null;
        }
        source.next();
        return of(name, subscript, ParameterOperation.QUOTE);
    }

    private WordPart.Parameter doubled(String name, Word subscript, char again, ParameterOperation once,
            ParameterOperation twice) throws ShellSyntaxException {
        boolean second = source.peek() == again;
        if (second) {
            source.next();
        }
        Word pattern = word(WordReader.Context.BRACED);
        return new WordPart.Parameter(name, subscript, second ? twice : once, false, pattern, null);
    }

    private WordPart.Parameter argument(String name, Word subscript, ParameterOperation operation, boolean colon)
            throws ShellSyntaxException {
        Word word = word(quoted ? WordReader.Context.BRACED_QUOTED : WordReader.Context.BRACED);
        return new WordPart.Parameter(name, subscript, operation, colon, word, null);
    }

    private WordPart.Parameter replacement(String name, Word subscript) throws ShellSyntaxException {
        ParameterOperation operation = switch (source.peek()) {
            case '/' -> ParameterOperation.REPLACE_ALL;
            case '#' -> ParameterOperation.REPLACE_PREFIX;
            case '%' -> ParameterOperation.REPLACE_SUFFIX;
            default -> ParameterOperation.REPLACE_FIRST;
        };
        if (operation != ParameterOperation.REPLACE_FIRST) {
            source.next();
        }
        Word pattern = word(WordReader.Context.PATTERN);
        Word text = null;
        if (source.peek() == '/') {
            source.next();
            text = word(WordReader.Context.BRACED);
        }
        return new WordPart.Parameter(name, subscript, operation, false, pattern, text);
    }

    private WordPart.Parameter substring(String name, Word subscript) throws ShellSyntaxException {
        Word offset = word(WordReader.Context.OFFSET);
        Word length = null;
        if (source.peek() == ':') {
            source.next();
            length = word(WordReader.Context.BRACED);
        }
        return new WordPart.Parameter(name, subscript, ParameterOperation.SUBSTRING, false, offset, length);
    }

    private Word word(WordReader.Context context) throws ShellSyntaxException {
        Word word = new WordReader(source, depth + 1).readWord(context);
        if (source.atEnd()) {
            throw ShellSyntaxException.unmatched("}", line);
        }
        return word;
    }
}
