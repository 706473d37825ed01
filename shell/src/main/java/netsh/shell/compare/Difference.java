package netsh.shell.compare;

import java.util.List;
import java.util.Set;

/**
 * Expected and actual lines, side by side.
 *
 * @param lines every line of both, in order
 * @param byShape what differed to the letter, and was compared by shape only
 */
public record Difference(List<Line> lines, Set<Variable> byShape) {
    /** How a line of the one side stands to the other. */
    public enum Kind {
        /** Both sides have it. */
        SAME,
        /** Both sides have a line here that is much alike, and not the same. */
        CHANGED,
        /** It was expected, and not printed. */
        MISSING,
        /** It was printed, and not expected. */
        UNEXPECTED,
        /** It was printed where the author left lines out. */
        ELIDED
    }

    /**
     * A line of one or both sides.
     *
     * @param kind how it stands
     * @param expected the expected line, empty where there is none
     * @param actual the printed line, empty where there is none
     * @param expectedIndex how many expected lines stand before it
     */
    public record Line(Kind kind, String expected, String actual, int expectedIndex) {}

    /** Keeps copies of its own. */
    public Difference {
        lines = List.copyOf(lines);
        byShape = Set.copyOf(byShape);
    }

    /** Whether everything is as expected. */
    public boolean isEmpty() {
        return lines.stream().allMatch(line -> line.kind() == Kind.SAME || line.kind() == Kind.ELIDED);
    }

    /** How many lines are of a kind. */
    public int count(Kind kind) {
        return (int) lines.stream().filter(line -> line.kind() == kind).count();
    }
}
