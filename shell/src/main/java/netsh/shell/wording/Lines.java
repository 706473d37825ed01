package netsh.shell.wording;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
public final class Lines {
    private Lines() {}

    /** The words of a text in lines of at most {@code width} characters; a word that is longer has a line of its own. */
    public static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
