package netsh.shell.console;

import java.util.List;
import java.util.Optional;
import netsh.commands.editing.LineCompletion;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.EOFError;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;

/**
 * Tells JLine where the word at the cursor begins, and whether a line is whole. What the line means is the lab's
 * business: nothing is unquoted, expanded or run here.
 */
final class CommandLineParser implements Parser {
    private final Typing typing;

    CommandLineParser(Typing typing) {
        this.typing = typing;
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        boolean accepting = context == ParseContext.ACCEPT_LINE || context == ParseContext.UNSPECIFIED;
        if (accepting && !typing.isComplete(line)) {
            throw new EOFError(-1, cursor, "the command goes on");
        }
        Optional<LineCompletion> completion = context == ParseContext.COMPLETE
                ? Optional.of(typing.complete(line, cursor)) : Optional.empty();
        int start = completion.map(LineCompletion::start).orElse(cursor);
        return new Line(line, cursor, line.substring(start, cursor), completion);
    }

    @Override
    public boolean isEscapeChar(char character) {
        return false;
    }

    /**
     * A line as completion sees it: one word, as it stands in the line, and what can take its place.
     *
     * @param completion what completes it; only where that was the question
     */
    record Line(String line, int cursor, String word, Optional<LineCompletion> completion)
            implements CompletingParsedLine {
        @Override
        public List<String> words() {
            return List.of(word);
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public int wordCursor() {
            return word.length();
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return word.length();
        }

        @Override
        public int rawWordLength() {
            return word.length();
        }
    }
}
