package netsh.commands.shell.syntax;

/** The text that is parsed, and how far. */
final class Source {
    private final String text;
    private final int firstLine;
    /** Who hears of the parts of the text; null for nobody. */
    private final SyntaxListener listener;
    /** Where the text begins in the one that the listener knows. */
    private final int origin;
    private int position;
    private int line;

    Source(String text, int firstLine) {
        this(text, firstLine, null, 0);
    }

    Source(String text, int firstLine, SyntaxListener listener, int origin) {
        this.text = text;
        this.firstLine = firstLine;
        this.listener = listener;
        this.origin = origin;
        line = firstLine;
    }

    /** Whether the text is being edited: then the end of the text closes what is open. */
    boolean isEdited() {
        return listener != null;
    }

    /** Who hears of the parts of the text; there must be somebody. */
    SyntaxListener listener() {
        return listener;
    }

    /** The listener's position of one of this text. */
    int originOf(int at) {
        return origin + at;
    }

    /** Tells of a part from {@code start} to the position. */
    void tell(SyntaxPart part, Word word, int start) {
        tell(part, word, start, position);
    }

    /** Tells of a part. */
    void tell(SyntaxPart part, Word word, int start, int end) {
        if (listener != null) {
            listener.part(part, word, origin + start, origin + end);
        }
    }

    String text() {
        return text;
    }

    int position() {
        return position;
    }

    /** The number of the line that the position is in. */
    int line() {
        return line;
    }

    boolean atEnd() {
        return position >= text.length();
    }

    /** The character at the position, NUL at the end. */
    char peek() {
        return position < text.length() ? text.charAt(position) : '\0';
    }

    char peek(int ahead) {
        return position + ahead < text.length() ? text.charAt(position + ahead) : '\0';
    }

    boolean lookingAt(String expected) {
        return text.startsWith(expected, position);
    }

    char next() {
        char c = text.charAt(position++);
        if (c == '\n') {
            line++;
        }
        return c;
    }

    void skip(int count) {
        for (int i = 0; i < count; i++) {
            next();
        }
    }

    void rewind(int toPosition) {
        position = toPosition;
        line = firstLine;
        for (int i = 0; i < toPosition; i++) {
            if (text.charAt(i) == '\n') {
                line++;
            }
        }
    }

    String between(int from, int to) {
        return text.substring(from, Math.max(from, to));
    }

    /** The text of the line that a position is in. */
    String lineAround(int at) {
        int from = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
        int to = text.indexOf('\n', Math.min(at, text.length()));
        return text.substring(Math.min(from, text.length()), to < from ? text.length() : to);
    }
}
