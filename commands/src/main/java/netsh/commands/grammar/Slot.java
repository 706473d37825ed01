package netsh.commands.grammar;

import netsh.commands.completion.Placeholders;
import netsh.commands.tool.CandidateSource;

/**
 * The place of a value.
 *
 * @param label what usage texts call it, in capitals
 * @param reader turns the word into the value
 * @param suggestions what it could be
 */
public record Slot<T>(String label, Reader<T> reader, CandidateSource suggestions) {
    /** Turns a word into a value. */
    @FunctionalInterface
    public interface Reader<T> {
        /** The value; refuses a word that is none. */
        T read(String word) throws CommandLineException;
    }

    /** A value; what can be suggested for it follows from its label. */
    public static <T> Slot<T> of(String label, Reader<T> reader) {
        return new Slot<>(label, reader, Placeholders.of(label));
    }

    /** Any word; what can be suggested for it follows from its label. */
    public static Slot<String> text(String label) {
        return of(label, word -> word);
    }

    /** Any word, with suggestions. */
    public static Slot<String> text(String label, CandidateSource suggestions) {
        return new Slot<>(label, word -> word, suggestions);
    }

    /** Says that the next word is to be this value, where that is the one to complete; else does nothing. */
    public void expect(Arguments arguments) throws CommandLineException {
        if (arguments.atCursor().isPresent()) {
            take(arguments);
        }
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
