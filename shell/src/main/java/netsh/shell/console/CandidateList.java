package netsh.shell.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import netsh.commands.editing.Insertion;
import netsh.commands.editing.LineCompletion;
import netsh.commands.tool.CandidateGroup;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jline.utils.AttributedStyle;

/** What can stand at a place as lines for the terminal: groups with headings, words with what they are. */
final class CandidateList {
    private static final int WIDEST_WORD = 28;
    private static final int NARROW = 50;

    private CandidateList() {}

    /** The list, cut to a width and a number of lines. */
    static AttributedString of(LineCompletion completion, int columns, int rows) {
        List<AttributedString> lines = new ArrayList<>();
        List<Insertion> insertions = new ArrayList<>(completion.insertions());
        insertions.sort(Comparator.comparing(insertion -> insertion.candidate().group()));
        int longest = insertions.stream().mapToInt(insertion -> insertion.candidate().word().length()).max().orElse(0);
        int width = Math.min(longest, columns < NARROW ? columns / 3 : WIDEST_WORD);
        CandidateGroup group = null;
        for (Insertion insertion : insertions) {
            if (insertion.candidate().group() != group) {
                group = insertion.candidate().group();
                lines.add(new AttributedString(group.title(), AttributedStyle.DEFAULT.bold()));
            }
            lines.add(line(insertion, width));
        }
        return joined(lines, Math.max(1, columns - 1), Math.max(2, rows));
    }

    private static AttributedString line(Insertion insertion, int width) {
        String word = insertion.candidate().word();
        return new AttributedStringBuilder()
                .append("  ").append(word).append(" ".repeat(Math.max(0, width - word.length()))).append("  ")
                .styled(AttributedStyle.DEFAULT.faint(), insertion.candidate().description())
                .toAttributedString();
    }

    private static AttributedString joined(List<AttributedString> lines, int columns, int rows) {
        boolean cut = lines.size() > rows;
        AttributedStringBuilder text = new AttributedStringBuilder();
        for (int i = 0; i < (cut ? rows - 1 : lines.size()); i++) {
            text.append(i == 0 ? "" : "\n").append(lines.get(i).columnSubSequence(0, columns));
        }
        if (cut) {
            text.append("\n  and " + (lines.size() - rows + 1) + " more: type some of the word, then ? or Tab");
        }
        return text.toAttributedString();
    }
}
