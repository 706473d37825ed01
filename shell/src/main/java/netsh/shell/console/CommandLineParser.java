package netsh.shell.console;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/**
 * Tells JLine where the word at the cursor begins, and whether a line is whole. What the line means is the lab's
 * business: nothing is unquoted, expanded or run here.
 */
final class CommandLineParser implements Parser {
    private static final String WORD_BREAKS = " \t\n;|&()<>`";

    private final Predicate<String> isComplete;

    CommandLineParser(Predicate<String> isComplete) {
        this.isComplete = isComplete;
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        boolean accepting = context == ParseContext.ACCEPT_LINE || context == ParseContext.UNSPECIFIED;
        if (accepting && !isComplete.test(line)) {
            throw new EOFError(-1, cursor, "the command goes on");
        }
        int start = cursor;
        while (start > 0 && WORD_BREAKS.indexOf(line.charAt(start - 1)) < 0) {
            start--;
        }
        List<String> words = new ArrayList<>();
        for (String word : line.substring(0, start).split("[" + WORD_BREAKS + "]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        words.add(line.substring(start, cursor));
        return new Line(line, cursor, words, cursor - start);
    }

    @Override
    public boolean isEscapeChar(char character) {
        return false;
    }

    /** A line as completion sees it. */
    private record Line(String line, int cursor, List<String> words, int wordCursor) implements CompletingParsedLine {
        @Override
        public String word() {
            return words.get(words.size() - 1);
        }

        @Override
        public int wordIndex() {
            return words.size() - 1;
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return wordCursor;
        }

        @Override
        public int rawWordLength() {
            return wordCursor;
        }
    }
}
