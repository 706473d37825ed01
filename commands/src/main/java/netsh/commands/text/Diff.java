package netsh.commands.text;

import java.util.ArrayList;
import java.util.List;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** diff(1): the plain and the unified form. */
final class Diff {
    private static final int CONTEXT_LINES = 3;
    static final Tool TOOL = new GnuTool("diff", "Compares two files line by line.", "FILES", 2,
            GnuOptions.of("""
                    -u, --unified            a unified difference
                    -q, --brief              only whether they differ
                    -s, --report-identical-files  say so where they do not
                    -w, --ignore-all-space
                    -i, --ignore-case
                    -b
                    -B
                    """), Diff::run);

    private final List<String> left;
    private final List<String> right;
    private final ToolContext context;

    /** A run of lines that differ: those of the left from a position, replaced by those of the right. */
    private record Change(int left, int leftCount, int right, int rightCount) {
    }

    private Diff(ToolContext context, List<String> left, List<String> right) {
        this.context = context;
        this.left = left;
        this.right = right;
    }

    private static int run(ToolContext context, GnuOptions.Given given) throws GnuOptions.Invalid {
        List<String> operands = given.operands();
        if (operands.size() != 2) {
            throw new GnuOptions.Invalid(operands.isEmpty() ? "missing operand after 'diff'" : operands.size() == 1
                    ? "missing operand after '" + operands.get(0) + "'" : "extra operand '" + operands.get(2) + "'");
        }
        for (char letter : "wibB".toCharArray()) {
            if (given.has(letter)) {
                context.err().println("diff: this lab's diff does not support -" + letter);
                return 2;
            }
        }
        List<List<String>> files = new ArrayList<>();
        boolean failed = false;
        for (String name : operands) {
            try {
                String text = name.equals("-") ? context.in().readText() : context.files().readText(name);
                files.add(text.isEmpty() ? List.of() : text.lines().toList());
            } catch (NetException e) {
                failed = true;
                context.err().println("diff: " + name + ": " + e.errno().text());
            }
        }
        if (failed) {
            return 2;
        }
        Diff diff = new Diff(context, files.get(0), files.get(1));
        List<Change> changes = diff.changes();
        if (changes.isEmpty()) {
            if (given.has('s')) {
                context.out().println("Files " + operands.get(0) + " and " + operands.get(1) + " are identical");
            }
            return 0;
        }
        if (given.has('q')) {
            context.out().println("Files " + operands.get(0) + " and " + operands.get(1) + " differ");
        } else if (given.has('u')) {
            diff.printUnified(operands, changes);
        } else {
            changes.forEach(diff::printPlain);
        }
        return 1;
    }

    /** What turns the left into the right, by the longest common subsequence. */
    private List<Change> changes() {
        int[][] common = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                common[i][j] = left.get(i).equals(right.get(j)) ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        List<Change> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            if (i < left.size() && j < right.size() && left.get(i).equals(right.get(j))) {
                i++;
                j++;
                continue;
            }
            int fromLeft = i;
            int fromRight = j;
            while ((i < left.size() || j < right.size())
                    && !(i < left.size() && j < right.size() && left.get(i).equals(right.get(j)))) {
                if (j == right.size() || (i < left.size() && common[i + 1][j] >= common[i][j + 1])) {
                    i++;
                } else {
                    j++;
                }
            }
            changes.add(new Change(fromLeft, i - fromLeft, fromRight, j - fromRight));
        }
        return changes;
    }

    private static String range(int from, int count) {
        return count == 0 ? Integer.toString(from) : count == 1 ? Integer.toString(from + 1)
                : (from + 1) + "," + (from + count);
    }

    private void printPlain(Change change) {
        char letter = change.leftCount() == 0 ? 'a' : change.rightCount() == 0 ? 'd' : 'c';
        context.out().println(range(change.left(), change.leftCount()) + letter
                + range(change.right(), change.rightCount()));
        for (int i = 0; i < change.leftCount(); i++) {
            context.out().println("< " + left.get(change.left() + i));
        }
        context.out().print(letter == 'c' ? "---\n" : "");
        for (int i = 0; i < change.rightCount(); i++) {
            context.out().println("> " + right.get(change.right() + i));
        }
    }

    private void printUnified(List<String> names, List<Change> changes) {
        String date = netsh.commands.process.WallClock.at(context.process().scheduler().events().nowNanos()).toString()
                .replace('T', ' ').replace("Z", "");
        String stamp = date.length() < 20 ? date + ".000000000" : date;
        context.out().println("--- " + names.get(0) + "\t" + stamp + " +0000");
        context.out().println("+++ " + names.get(1) + "\t" + stamp + " +0000");
        int index = 0;
        while (index < changes.size()) {
            int last = index;
            while (last + 1 < changes.size() && changes.get(last + 1).left() - changes.get(last).left()
                    - changes.get(last).leftCount() <= 2 * CONTEXT_LINES) {
                last++;
            }
            printHunk(changes.subList(index, last + 1));
            index = last + 1;
        }
    }

    private void printHunk(List<Change> changes) {
        Change first = changes.get(0);
        Change last = changes.get(changes.size() - 1);
        int before = Math.min(CONTEXT_LINES, first.left());
        int leftEnd = Math.min(left.size(), last.left() + last.leftCount() + CONTEXT_LINES);
        int after = leftEnd - last.left() - last.leftCount();
        int from = first.left() - before;
        int fromRight = first.right() - before;
        context.out().println("@@ -" + hunk(from, leftEnd - from) + " +" + hunk(fromRight,
                last.right() + last.rightCount() + after - fromRight) + " @@");
        int at = from;
        for (Change change : changes) {
            while (at < change.left()) {
                context.out().println(" " + left.get(at++));
            }
            for (int i = 0; i < change.leftCount(); i++) {
                context.out().println("-" + left.get(at++));
            }
            for (int i = 0; i < change.rightCount(); i++) {
                context.out().println("+" + right.get(change.right() + i));
            }
        }
        while (at < leftEnd) {
            context.out().println(" " + left.get(at++));
        }
    }

    private static String hunk(int from, int count) {
        return count == 1 ? Integer.toString(from + 1) : (count == 0 ? from : from + 1) + "," + count;
    }
}
