package netsh.shell.compare;

import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;

/**
 * How much two lines are alike.
 *
 * @param common how many words they share
 * @param most how many words the longer one has
 */
record Likeness(int common, int most) {
    static Likeness of(String one, String other) {
        List<String> words = Arrays.asList(one.strip().split("\\s+"));
        List<String> rest = new LinkedList<>(Arrays.asList(other.strip().split("\\s+")));
        int most = Math.max(words.size(), rest.size());
        int common = (int) words.stream().filter(rest::remove).count();
        return new Likeness(common, most);
    }

    /** Whether the one is best read as the other with something changed. */
    boolean isChange() {
        return common * 2 >= most && common > 0;
    }
}
