package netsh.commands.openvswitch.database;

import java.util.ArrayList;
import java.util.List;

/** Finds the names that begin with a word, whatever the case of letters; a dash is as good as an underscore. */
final class PartialName {
    private final String word;
    private final List<String> best = new ArrayList<>();
    private int bestScore;

    PartialName(String word) {
        this.word = word;
    }

    void offer(String name) {
        int score = score(name);
        if (score > bestScore) {
            bestScore = score;
            best.clear();
        }
        if (score > 0 && score == bestScore) {
            best.add(name);
        }
    }

    private int score(String name) {
        if (name.equals(word)) {
            return Integer.MAX_VALUE;
        }
        int same = 0;
        while (same < word.length() && same < name.length() && alike(word.charAt(same), name.charAt(same))) {
            same++;
        }
        if (same < word.length()) {
            return 0;
        }
        return same == name.length() ? Integer.MAX_VALUE - 1 : same;
    }

    private static boolean alike(char one, char other) {
        return simple(one) == simple(other);
    }

    private static char simple(char letter) {
        return letter == '-' ? '_' : Character.toLowerCase(letter);
    }

    /** The names that match best. */
    List<String> best() {
        return best;
    }
}
