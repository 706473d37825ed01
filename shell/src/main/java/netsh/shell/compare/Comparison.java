package netsh.shell.compare;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How expected lines are held against printed ones. */
public enum Comparison {
    /** To the letter, as in a simulated lab, where the same steps give the same bytes. */
    EXACT(false, false),
    /** By {@link Shape}, as with another machine. */
    BY_SHAPE(true, false),
    /** By shape; {@code ...} stands for any lines or, within a line, for any text; blank lines stand for nothing. */
    BY_SHAPE_WITH_ELISION(true, true);

    private final boolean byShape;
    private final boolean allowsElision;

    Comparison(boolean byShape, boolean allowsElision) {
        this.byShape = byShape;
        this.allowsElision = allowsElision;
    }

    /** Where the lines differ; lines that belong together stand opposite each other. */
    public Difference compare(List<String> expected, List<String> actual) {
        Set<Variable> variables = EnumSet.noneOf(Variable.class);
        List<Difference.Line> lines = new ArrayList<>(new Alignment(this, expected, actual).lines());
        if (allowsElision) {
            lines.removeIf(line -> line.kind() == Difference.Kind.MISSING && line.expected().isBlank());
            lines.replaceAll(line -> line.kind() == Difference.Kind.UNEXPECTED && line.actual().isBlank()
                    ? new Difference.Line(Difference.Kind.ELIDED, "", line.actual(), line.expectedIndex())
                    : line);
        }
        for (Difference.Line line : lines) {
            if (line.kind() == Difference.Kind.SAME && byShape && !line.expected().equals(line.actual())) {
                variables.addAll(variablesThatDiffer(line.expected(), line.actual()));
            }
        }
        return new Difference(lines, variables);
    }

    /** What of a line is compared with another's. */
    String key(String line) {
        return byShape ? Shape.of(line).text() : line;
    }

    /** Whether one line is as expected, both given as their keys. */
    boolean agree(String expected, String actual) {
        return expected.equals(actual)
                || (allowsElision && Elision.isWithin(expected) && Elision.matches(expected, actual));
    }

    /** Whether an expected line stands for any number of lines. */
    boolean standsForAnyLines(String expected) {
        return allowsElision && Elision.isWhole(expected);
    }

    private static Set<Variable> variablesThatDiffer(String expected, String actual) {
        Set<Variable> found = EnumSet.noneOf(Variable.class);
        for (Variable variable : Shape.of(expected).variables()) {
            Optional<String> there = first(variable, expected);
            if (!there.equals(first(variable, actual))) {
                found.add(variable);
            }
        }
        return found;
    }

    private static Optional<String> first(Variable variable, String line) {
        return variable.pattern().matcher(line).results().map(match -> match.group()).reduce((a, b) -> a + " " + b);
    }
}
