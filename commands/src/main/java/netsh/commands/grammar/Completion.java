package netsh.commands.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netsh.commands.completion.FreeValue;
import netsh.commands.tool.CandidateSource;
import netsh.commands.tool.Expectation;
import netsh.commands.tool.ToolContext;

/** Gathers what could stand at the cursor while a command line is parsed up to it. */
public final class Completion {
    /** Ends the parse at the cursor: nothing behind it matters. */
    private static final class CursorReached extends CommandLineException {
        private static final long serialVersionUID = 1L;

        CursorReached() {
            super("", 0);
        }
    }

    /** The description of words that a grammar has only so that they can be refused: they are not offered. */
    private static final String UNSUPPORTED = "not supported here";

    private final Map<String, KeywordSource> keywords = new LinkedHashMap<>();
    private final List<CandidateSource> values = new ArrayList<>(1);
    private Expectation inner;

    private Completion() {}

    /** Reads a command line. */
    @FunctionalInterface
    public interface Parse {
        /** Reads it, to the end or to a refusal. */
        void run(Arguments arguments) throws CommandLineException;
    }

    /** What could stand behind the words {@code before} where {@code parse} reads them; {@code word} has been begun. */
    public static Expectation expected(List<String> before, String word, Parse parse) {
        List<String> words = new ArrayList<>(before);
        words.add(word);
        Completion completion = new Completion();
        Arguments arguments = Arguments.completing(words, completion);
        try {
            parse.run(arguments);
        } catch (CursorReached reached) {
            return completion.found();
        } catch (CommandLineException refusal) {
            return completion.refused(refusal, arguments);
        }
        return completion.isEmpty() && !arguments.isEmpty() ? Expectation.end() : completion.found();
    }

    /** Whatever ended the parse: what was expected at the cursor has been noted if the parse came that far. */
    private Expectation refused(CommandLineException refusal, Arguments arguments) {
        if (!isEmpty() || arguments.isEmpty()) {
            return found();
        }
        String reason = refusal.getMessage().lines().findFirst().orElse("an earlier word is refused");
        return new Expectation.Nothing(reason, true);
    }

    private boolean isEmpty() {
        return inner == null && keywords.isEmpty() && values.isEmpty();
    }

    private Expectation found() {
        if (inner != null) {
            return inner;
        }
        List<CandidateSource> sources = new ArrayList<>(values);
        sources.addAll(keywords.values());
        return sources.isEmpty()
                ? Expectation.of(new FreeValue("a value"))
                : new Expectation.Choice("", sources, List.of());
    }

    void offer(Keyword keyword, String description) {
        if (description.equals(UNSUPPORTED)) {
            return;
        }
        keywords.putIfAbsent(keyword.text(), new KeywordSource(keyword, description));
    }

    void offer(Slot<?> slot) {
        if (!slot.label().isEmpty()) {
            values.add(new SlotSource(slot));
        }
    }

    /** Only this word can stand at the cursor; the answer ends the parse. */
    public CommandLineException offerOnly(Keyword keyword, String description) {
        offer(keyword, description);
        return cursorReached();
    }

    /** From a word on, the line is a command of its own that runs in {@code place}; the answer ends the parse. */
    CommandLineException offerCommand(int from, ToolContext place) {
        inner = new Expectation.InnerCommand(from, place);
        return cursorReached();
    }

    CommandLineException cursorReached() {
        return new CursorReached();
    }
}
