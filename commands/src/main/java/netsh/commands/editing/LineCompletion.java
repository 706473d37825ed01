package netsh.commands.editing;

import java.util.List;
import java.util.Optional;

/**
 * What can stand at the cursor of a line.
 *
 * @param start where the word at the cursor begins
 * @param insertions what can replace the text from there to the cursor
 * @param takesFiles whether the names of files can stand there, and so a pattern of such names
 * @param reason where there is nothing, why; one line
 */
public record LineCompletion(int start, List<Insertion> insertions, boolean takesFiles, Optional<String> reason) {
    /** Keeps its own copy. */
    public LineCompletion {
        insertions = List.copyOf(insertions);
    }

    static LineCompletion nothing(int start, String reason) {
        return new LineCompletion(start, List.of(), false, Optional.of(reason));
    }
}
