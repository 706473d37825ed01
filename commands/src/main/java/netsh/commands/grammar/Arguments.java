package netsh.commands.grammar;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import netsh.commands.tool.ToolContext;

/** The words of a command line that are still to be read; with a cursor at the last one where it is to be completed. */
public final class Arguments {
    private final List<String> words;
    private final Completion completion;
    private int position;

    private Arguments(List<String> words, Completion completion) {
        this.words = words;
        this.completion = completion;
    }

    /** The words of a command line without the tool's name. */
    public static Arguments of(List<String> words) {
        return new Arguments(words, null);
    }

    static Arguments completing(List<String> words, Completion completion) {
        return new Arguments(words, completion);
    }

    /** Whether nothing is left. */
    public boolean isEmpty() {
        return position == words.size();
    }

    /** The next word, which stays; there must be one. */
    public String peek() {
        return words.get(position);
    }

    /** Takes the next word (NEXT_ARG); the command line is incomplete where there is none. */
    public String take() throws CommandLineException {
        if (isEmpty()) {
            throw CommandLineException.incomplete();
        }
        return words.get(position++);
    }

    /** Goes on behind a word that was looked at. */
    public void skip() {
        position++;
    }

    /** Takes the next word if {@code keyword} accepts it. */
    public boolean accept(Keyword keyword) {
        if (isEmpty() || !keyword.accepts(peek())) {
            return false;
        }
        skip();
        return true;
    }

    /** Takes all that is left. */
    public List<String> takeRest() {
        List<String> rest = List.copyOf(words.subList(position, words.size()));
        position = words.size();
        return rest;
    }

    /**
     * Takes all that is left as a command of its own.
     *
     * @param place how somebody sees the lab who is where the command will run; asked for only while completing
     */
    public List<String> takeCommand(Supplier<ToolContext> place) throws CommandLineException {
        if (completion != null) {
            throw completion.offerCommand(position, place.get());
        }
        return takeRest();
    }

    /** The completion in progress, if the next word is the one to complete. */
    public Optional<Completion> atCursor() {
        return completion != null && position == words.size() - 1 ? Optional.of(completion) : Optional.empty();
    }
}
