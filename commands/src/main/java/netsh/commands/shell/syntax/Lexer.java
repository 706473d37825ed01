package netsh.commands.shell.syntax;

/** Cuts the source into tokens; here-documents are taken out of the text when their operator is read. */
final class Lexer {
    private final Source source;
    private final WordReader words;
    /** The newline that ends the line of the last here-document operator, -1 for none. */
    private int hereDocumentNewline = -1;
    /** Where the text goes on after that line's here-documents. */
    private int hereDocumentsEnd;
    private String warning;

    Lexer(Source source) {
        this.source = source;
        words = new WordReader(source);
    }

    Source source() {
        return source;
    }

    WordReader words() {
        return words;
    }

    /** What is to be said about a here-document that the end of the text cut off; null for nothing. Told once. */
    String warning() {
        String told = warning;
        warning = null;
        return told;
    }

    Token next() throws ShellSyntaxException {
        skipBlanks();
        int start = source.position();
        int line = source.line();
        if (source.atEnd()) {
            return new Token(Token.Kind.END, null, null, start, start, line);
        }
        char c = source.peek();
        if (c == '\n') {
            newline();
            return new Token(Token.Kind.NEWLINE, null, null, start, start + 1, line);
        }
        if (WordReader.isMeta(c)) {
            Operator operator = Operator.at(source.text(), start);
            source.skip(operator.text().length());
            source.tell(SyntaxPart.OPERATOR, null, start);
            return new Token(Token.Kind.OPERATOR, operator, null, start, source.position(), line);
        }
        Word word = words.readWord(WordReader.Context.COMMAND);
        Token.Kind kind = isDescriptor(word) ? Token.Kind.NUMBER : Token.Kind.WORD;
        return new Token(kind, null, word, start, source.position(), line);
    }

    private void newline() {
        int at = source.position();
        source.next();
        if (at == hereDocumentNewline) {
            source.skip(hereDocumentsEnd - source.position());
            hereDocumentNewline = -1;
        }
    }

    private boolean isDescriptor(Word word) {
        char after = source.peek();
        String text = word.unquoted();
        return (after == '<' || after == '>') && text != null && !text.isEmpty() && text.length() < 4
                && text.chars().allMatch(Character::isDigit);
    }

    private void skipBlanks() {
        while (!source.atEnd()) {
            char c = source.peek();
            if (c == ' ' || c == '\t') {
                source.next();
            } else if (c == '\\' && source.peek(1) == '\n') {
                source.skip(2);
            } else if (c == '#') {
                int start = source.position();
                while (!source.atEnd() && source.peek() != '\n') {
                    source.next();
                }
                source.tell(SyntaxPart.COMMENT, null, start);
            } else {
                return;
            }
        }
    }

    /** The text of a here-document whose operator and delimiter were just read. */
    Word hereDocument(Token delimiter, boolean stripTabs) throws ShellSyntaxException {
        String text = source.text();
        int bodyStart = hereDocumentNewline >= 0 ? hereDocumentsEnd : startOfNextLine(text);
        String raw = source.between(delimiter.start(), delimiter.end());
        boolean quoted = raw.indexOf('\'') >= 0 || raw.indexOf('"') >= 0 || raw.indexOf('\\') >= 0;
        String wanted = unquoted(raw);
        StringBuilder body = new StringBuilder();
        int at = bodyStart;
        boolean found = false;
        while (at < text.length() && !found) {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end);
            at = end < 0 ? text.length() : end + 1;
            String stripped = stripTabs ? withoutTabs(line) : line;
            found = stripped.equals(wanted);
            if (!found) {
                body.append(stripped).append('\n');
            }
        }
        hereDocumentsEnd = at;
        if (!found) {
            warning = "here-document at line " + delimiter.line() + " delimited by end-of-file (wanted `" + wanted
                    + "')";
        }
        return quoted ? Word.literal(body.toString())
                : new WordReader(new Source(body.toString(), delimiter.line() + 1)).readHereDocument();
    }

    private int startOfNextLine(String text) {
        int newline = text.indexOf('\n', source.position());
        hereDocumentNewline = newline < 0 ? text.length() : newline;
        return newline < 0 ? text.length() : newline + 1;
    }

    private static String withoutTabs(String line) {
        int from = 0;
        while (from < line.length() && line.charAt(from) == '\t') {
            from++;
        }
        return line.substring(from);
    }

    private static String unquoted(String raw) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '\\' && i + 1 < raw.length()) {
                text.append(raw.charAt(++i));
            } else if (c != '\'' && c != '"') {
                text.append(c);
            }
        }
        return text.toString();
    }
}
