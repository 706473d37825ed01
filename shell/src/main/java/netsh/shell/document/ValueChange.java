package netsh.shell.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import netsh.shell.compare.Shape;

/**
 * Words of a line that are other words on the machine.
 *
 * @param shown the words in the text, with the word before them where that says what they are
 * @param printed the words of the machine, likewise
 */
record ValueChange(String shown, String printed) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z_/-]*[:=]?");

    /** What changed from one line to another, in the order of the line. */
    static List<ValueChange> between(String shownLine, String printedLine) {
        List<String> shown = words(shownLine);
        List<String> printed = words(printedLine);
        int[][] common = common(shown, printed);
        List<ValueChange> changes = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < shown.size() || j < printed.size()) {
            if (i < shown.size() && j < printed.size() && shown.get(i).equals(printed.get(j))) {
                i++;
                j++;
                continue;
            }
            int i0 = i;
            int j0 = j;
            while ((i < shown.size() || j < printed.size())
                    && !(i < shown.size() && j < printed.size() && shown.get(i).equals(printed.get(j)))) {
                if (j == printed.size() || (i < shown.size() && common[i + 1][j] >= common[i][j + 1])) {
                    i++;
                } else {
                    j++;
                }
            }
            changes.add(of(shown, i0, i, printed, j0, j));
        }
        return changes;
    }

    private static ValueChange of(List<String> shown, int i0, int i, List<String> printed, int j0, int j) {
        String before = i0 > 0 && NAME.matcher(shown.get(i0 - 1)).matches() ? shown.get(i0 - 1) + " " : "";
        return new ValueChange((before + String.join(" ", shown.subList(i0, i))).strip(),
                (before + String.join(" ", printed.subList(j0, j))).strip());
    }

    /** How many words two ends of lines have in common. */
    private static int[][] common(List<String> shown, List<String> printed) {
        int[][] common = new int[shown.size() + 1][printed.size() + 1];
        for (int i = shown.size() - 1; i >= 0; i--) {
            for (int j = printed.size() - 1; j >= 0; j--) {
                common[i][j] = shown.get(i).equals(printed.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<String> words(String line) {
        return Arrays.asList(Shape.of(line).text().split(" "));
    }

    /** The change without the numbers that stand on both sides: the same change elsewhere has others. */
    ValueChange kind() {
        boolean sameNumbers = shown.replaceAll("[^0-9]+", " ").strip().equals(printed.replaceAll("[^0-9]+", " ").strip());
        return sameNumbers ? new ValueChange(shown.replaceAll("[0-9]+", "0"), printed.replaceAll("[0-9]+", "0")) : this;
    }

    /** In a few words. */
    String words() {
        if (shown.isEmpty()) {
            return "the machine also prints '" + printed + "'";
        }
        return printed.isEmpty() ? "the machine does not print '" + shown + "'" : "'" + shown + "' is '" + printed + "'";
    }
}
