package netsh.commands.editing;

import java.util.List;
import java.util.Optional;

/**
 * What can stand at the cursor of a line.
 *
 * @param start where the word at the cursor begins
 * @param insertions what can replace the text from there to the cursor
 * @param reason where there is nothing, why; one line
 */
public record LineCompletion(int start, List<Insertion> insertions, Optional<String> reason) {
    /** Keeps its own copy. */
    public LineCompletion {
        insertions = List.copyOf(insertions);
    }

    static LineCompletion nothing(int start, String reason) {
        return new LineCompletion(start, List.of(), Optional.of(reason));
    }
}
