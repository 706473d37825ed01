package netsh.commands.grammar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netsh.network.kernel.NetworkNamespace;

/** Gathers what could stand at the cursor while a command line is parsed up to it. */
public final class Completion {
    /** Ends the parse at the cursor: nothing behind it matters. */
    private static final class CursorReached extends CommandLineException {
        private static final long serialVersionUID = 1L;

        CursorReached() {
            super("", 0);
        }
    }

    private final NetworkNamespace namespace;
    private final Map<String, Suggestion> found = new LinkedHashMap<>();

    private Completion(NetworkNamespace namespace) {
        this.namespace = namespace;
    }

    /**
     * What could stand in place of the last of {@code words}, which may be empty; candidates that do not begin with it
     * included.
     */
    public static <C> List<Suggestion> complete(Menu<C> grammar, List<String> words, C context, NetworkNamespace namespace) {
        return complete(words, namespace, arguments -> grammar.parse(arguments, context));
    }

    /** Reads a command line. */
    @FunctionalInterface
    public interface Parse {
        /** Reads it, to the end or to a refusal. */
        void run(Arguments arguments) throws CommandLineException;
    }

    /** What could stand in place of the last of {@code words} where {@code parse} reads them. */
    public static List<Suggestion> complete(List<String> words, NetworkNamespace namespace, Parse parse) {
        Completion completion = new Completion(namespace);
        try {
            parse.run(Arguments.completing(words, completion));
        } catch (CommandLineException endOfParse) {
            // Whatever ended it, what was expected at the cursor has been noted if the parse came that far.
            return List.copyOf(completion.found.values());
        }
        return List.copyOf(completion.found.values());
    }

    void offer(Keyword keyword, String description) {
        found.putIfAbsent(keyword.text(), new Suggestion(keyword.text(), description));
    }

    void offer(Slot<?> slot) {
        slot.suggestions().candidates(namespace).forEach(candidate -> found.putIfAbsent(candidate.text(), candidate));
    }

    /** Only this word can stand at the cursor; the answer ends the parse. */
    public CommandLineException offerOnly(Keyword keyword, String description) {
        offer(keyword, description);
        return cursorReached();
    }

    CommandLineException cursorReached() {
        return new CursorReached();
    }
}
