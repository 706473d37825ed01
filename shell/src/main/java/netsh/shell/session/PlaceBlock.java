package netsh.shell.session;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What was typed at the terminal, as a tree: a step, and what was typed to the shell that it opened.
 *
 * @param step the step
 * @param inside what was typed there, in order
 */
public record PlaceBlock(RecordedStep step, List<PlaceBlock> inside) {
    private record Reader(int process, List<PlaceBlock> typed) {}

    /** The tree of a session's steps. */
    public static List<PlaceBlock> of(List<RecordedStep> steps) {
        Deque<Reader> readers = new ArrayDeque<>();
        readers.push(new Reader(Place.HOST.process(), new ArrayList<>()));
        for (RecordedStep step : steps) {
            int process = step.place().process();
            if (readers.stream().anyMatch(reader -> reader.process() == process)) {
                while (readers.element().process() != process) {
                    readers.pop();
                }
            } else {
                List<PlaceBlock> before = readers.element().typed();
                readers.push(new Reader(process, before.get(before.size() - 1).inside()));
            }
            readers.element().typed().add(new PlaceBlock(step, new ArrayList<>()));
        }
        return readers.getLast().typed();
    }

    /** Whether it opened a shell to which something was typed. */
    public boolean isOpened() {
        return !inside.isEmpty();
    }

    /** How many shells are open within each other here: 0 where nothing is typed to a shell. */
    public int height() {
        int highest = inside.stream().mapToInt(PlaceBlock::height).max().orElse(0);
        return isOpened() ? highest + 1 : 0;
    }
}
