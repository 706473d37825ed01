package netsh.shell.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.shell.compare.Difference.Kind;
import netsh.shell.compare.Difference.Line;

/**
 * Words a difference for a reader: each line behind the name of the side that has it, what changed in a line marked below
 * it, and a few of the lines around that both sides have.
 */
public final class DifferenceText {
    private static final int CONTEXT = 1;
    private static final int MOST_LINES = 40;

    private final String expectedName;
    private final String actualName;
    private final int width;

    /**
     * A wording.
     *
     * @param expectedName the side that expects, such as "expected"
     * @param actualName the side that printed, such as "printed"
     */
    public DifferenceText(String expectedName, String actualName) {
        this.expectedName = expectedName;
        this.actualName = actualName;
        width = Math.max(expectedName.length(), actualName.length());
    }

    /** The difference, a line at a time, without line ends. */
    public List<String> of(Difference difference) {
        List<String> text = new ArrayList<>();
        List<Line> lines = difference.lines();
        int shownUpTo = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!isNear(lines, i)) {
                continue;
            }
            if (i > shownUpTo) {
                text.add(" ".repeat(width) + " :");
            }
            shownUpTo = i + 1;
            add(text, lines.get(i));
        }
        if (text.size() > MOST_LINES) {
            int more = text.size() - MOST_LINES;
            text.subList(MOST_LINES, text.size()).clear();
            text.add(" ".repeat(width) + " : (and " + more + " lines more)");
        }
        return text;
    }

    /** Whether a line differs, or is shown because one beside it does. */
    private static boolean isNear(List<Line> lines, int index) {
        for (int i = Math.max(0, index - CONTEXT); i <= Math.min(lines.size() - 1, index + CONTEXT); i++) {
            Kind kind = lines.get(i).kind();
            if (kind != Kind.SAME && kind != Kind.ELIDED) {
                return true;
            }
        }
        return false;
    }

    private void add(List<String> text, Line line) {
        switch (line.kind()) {
            case SAME, ELIDED -> text.add(row("", line.actual()));
            case MISSING -> text.add(row(expectedName, line.expected()));
            case UNEXPECTED -> text.add(row(actualName, line.actual()));
            case CHANGED -> {
                text.add(row(expectedName, line.expected()));
                text.add(row(actualName, line.actual()));
                marks(line.expected(), line.actual()).ifPresent(marks -> text.add(" ".repeat(width) + "   " + marks));
            }
        }
    }

    private String row(String name, String line) {
        return (" ".repeat(width - name.length()) + name + " | " + line.replace("\t", "    ")).stripTrailing();
    }

    /** Marks below a printed line the words that the expected one does not have there. */
    private static Optional<String> marks(String expectedLine, String actualLine) {
        String expected = expectedLine.replace("\t", "    ");
        String actual = actualLine.replace("\t", "    ");
        int begin = 0;
        while (begin < Math.min(expected.length(), actual.length()) && expected.charAt(begin) == actual.charAt(begin)) {
            begin++;
        }
        int end = actual.length();
        int other = expected.length();
        while (end > begin && other > begin && expected.charAt(other - 1) == actual.charAt(end - 1)) {
            end--;
            other--;
        }
        while (begin > 0 && actual.charAt(begin - 1) != ' ') {
            begin--;
        }
        while (end < actual.length() && actual.charAt(end) != ' ') {
            end++;
        }
        boolean plain = actual.chars().limit(end).allMatch(c -> c < 0x300);
        if (!plain || end - begin > actual.length() / 2) {
            return Optional.empty();
        }
        return Optional.of(" ".repeat(begin) + "^".repeat(Math.max(1, end - begin)));
    }
}
