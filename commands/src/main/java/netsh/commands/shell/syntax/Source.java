package netsh.commands.shell.syntax;

/** The text that is parsed, and how far. */
final class Source {
    private final String text;
    private final int firstLine;
    private int position;
    private int line;

    Source(String text, int firstLine) {
        this.text = text;
        this.firstLine = firstLine;
        line = firstLine;
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
