package netsh.commands.grammar;

/**
 * The place of a value.
 *
 * @param label what usage texts call it, in capitals
 * @param reader turns the word into the value
 * @param suggestions what it could be
 */
public record Slot<T>(String label, Reader<T> reader, SuggestionSource suggestions) {
    /** Turns a word into a value. */
    @FunctionalInterface
    public interface Reader<T> {
        /** The value; refuses a word that is none. */
        T read(String word) throws CommandLineException;
    }

    /** A value that nothing can be suggested for. */
    public static <T> Slot<T> of(String label, Reader<T> reader) {
        return new Slot<>(label, reader, SuggestionSource.NONE);
    }

    /** Any word. */
    public static Slot<String> text(String label) {
        return of(label, word -> word);
    }

    /** Any word, with suggestions. */
    public static Slot<String> text(String label, SuggestionSource suggestions) {
        return new Slot<>(label, word -> word, suggestions);
    }

    /** Takes the next word as the value. */
    public T take(Arguments arguments) throws CommandLineException {
        if (arguments.atCursor().isPresent()) {
            Completion completion = arguments.atCursor().get();
            completion.offer(this);
            throw completion.cursorReached();
        }
        return reader.read(arguments.take());
    }
}
