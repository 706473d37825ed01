package netsh.shell.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import netsh.shell.compare.Difference.Kind;
import netsh.shell.compare.Difference.Line;

/**
 * Sets lines opposite each other so that the least has to be said: the cheapest way from the one side to the other, found
 * as an edit distance is, where a line that only changed is cheaper than one that is gone and another that is new.
 */
final class Alignment {
    /** Beyond so many pairs the rest is compared line by line: nobody reads such a difference. */
    private static final long MOST_PAIRS = 4_000_000;

    private static final int GONE_OR_NEW = 4;

    /** A printed line that is elided costs something, else it would be cheaper to elide a line than to see it changed. */
    private static final int ELIDED = 2;

    private final Comparison comparison;
    private final List<String> expected;
    private final List<String> actual;
    private final List<String> expectedKeys;
    private final List<String> actualKeys;

    Alignment(Comparison comparison, List<String> expected, List<String> actual) {
        this.comparison = comparison;
        this.expected = expected;
        this.actual = actual;
        expectedKeys = expected.stream().map(comparison::key).toList();
        actualKeys = actual.stream().map(comparison::key).toList();
    }

    List<Line> lines() {
        if ((long) expected.size() * actual.size() > MOST_PAIRS) {
            return lineByLine();
        }
        return walkedBack(costs());
    }

    private List<Line> lineByLine() {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            if (i >= actual.size()) {
                lines.add(missing(i));
            } else if (i >= expected.size()) {
                lines.add(new Line(Kind.UNEXPECTED, "", actual.get(i), expected.size()));
            } else {
                boolean same = comparison.agree(expectedKeys.get(i), actualKeys.get(i));
                lines.add(new Line(same ? Kind.SAME : Kind.CHANGED, expected.get(i), actual.get(i), i));
            }
        }
        return lines;
    }

    /** For each pair of beginnings, what the way from there to both ends costs. */
    private int[][] costs() {
        int[][] costs = new int[expected.size() + 1][actual.size() + 1];
        for (int i = expected.size(); i >= 0; i--) {
            for (int j = actual.size(); j >= 0; j--) {
                if (i < expected.size() || j < actual.size()) {
                    costs[i][j] = cheapest(costs, i, j);
                }
            }
        }
        return costs;
    }

    private int cheapest(int[][] costs, int i, int j) {
        boolean elided = i < expected.size() && comparison.standsForAnyLines(expected.get(i));
        int best = Integer.MAX_VALUE;
        if (i < expected.size()) {
            best = costs[i + 1][j] + (elided ? 0 : GONE_OR_NEW);
        }
        if (j < actual.size()) {
            best = Math.min(best, costs[i][j + 1] + (elided ? ELIDED : GONE_OR_NEW));
        }
        if (i < expected.size() && j < actual.size() && !elided) {
            best = Math.min(best, costs[i + 1][j + 1] + pairCost(i, j));
        }
        return best;
    }

    private int pairCost(int i, int j) {
        if (comparison.agree(expectedKeys.get(i), actualKeys.get(j))) {
            return 0;
        }
        return Likeness.of(expectedKeys.get(i), actualKeys.get(j)).isChange() ? GONE_OR_NEW + 1 : 3 * GONE_OR_NEW;
    }

    private List<Line> walkedBack(int[][] costs) {
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < expected.size() || j < actual.size()) {
            boolean both = i < expected.size() && j < actual.size();
            boolean elided = i < expected.size() && comparison.standsForAnyLines(expected.get(i));
            int step = elided ? 0 : GONE_OR_NEW;
            if (both && !elided && costs[i][j] == costs[i + 1][j + 1] + pairCost(i, j)) {
                lines.add(new Line(pairCost(i, j) == 0 ? Kind.SAME : Kind.CHANGED, expected.get(i), actual.get(j), i));
                i++;
                j++;
            } else if (i < expected.size() && costs[i][j] == costs[i + 1][j] + step) {
                if (!elided) {
                    lines.add(missing(i));
                }
                i++;
            } else {
                lines.add(new Line(elided ? Kind.ELIDED : Kind.UNEXPECTED, "", actual.get(j), i));
                j++;
            }
        }
        return Collections.unmodifiableList(lines);
    }

    private Line missing(int index) {
        return new Line(Kind.MISSING, expected.get(index), "", index);
    }
}
