package netsh.shell.document;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How far a word is from another, in slips of the fingers. */
final class Spelling {
    private Spelling() {}

    /** The word of a list that somebody most likely meant, if any is near enough. */
    static Optional<String> nearest(String word, List<String> words) {
        int most = word.length() <= 3 ? 1 : 2;
        return words.stream()
                .filter(other -> !other.equals(word) && slips(word, other) <= most)
                .filter(other -> word.length() > 2 || haveSameLetters(word, other))
                .min(Comparator.<String>comparingInt(other -> slips(word, other))
                        .thenComparingInt(other -> Math.abs(other.length() - word.length()))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Of so short a word any other is near: only letters that changed places count. */
    private static boolean haveSameLetters(String one, String other) {
        return Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray());
    }

    /** Letters left out, put in, mistaken, and neighbours that changed places: the optimal string alignment distance. */
    static int slips(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : fewest(slips, one, other, i, j);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int fewest(int[][] slips, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int fewest = Math.min(slips[i - 1][j - 1] + (same ? 0 : 1), Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
        boolean swapped = i > 1
                && j > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
    }
}
