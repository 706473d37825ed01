package netsh.commands.completion;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads options from a text as manual pages lay them out: a line an option, its spellings, its argument, two blanks or
 * more, what it does.
 *
 * <pre>
 * -n, --lines=COUNT   so many lines
 * -q, --quiet         no headings
 * --color[=WHEN]      colours
 * </pre>
 */
public final class OptionText {
    private OptionText() {}

    /** The options of a text; lines without a summary are options that are only known so that they can be refused. */
    public static List<Option> read(String text) {
        return text.lines().filter(line -> !line.isBlank()).map(line -> option(line.strip())).toList();
    }

    private static Option option(String line) {
        int gap = line.indexOf("  ");
        String left = gap < 0 ? line : line.substring(0, gap);
        String summary = gap < 0 ? "" : line.substring(gap).strip();
        List<String> names = new ArrayList<>();
        String argument = "";
        boolean optional = false;
        for (String spelling : left.split(", ")) {
            int end = endOfName(spelling);
            names.add(spelling.substring(0, end));
            String rest = spelling.substring(end);
            optional |= rest.startsWith("[");
            String label = rest.replaceAll("[\\[\\]= ]", "");
            argument = label.isEmpty() ? argument : label;
        }
        return new Option(names, argument, optional, summary);
    }

    private static int endOfName(String spelling) {
        for (int i = 0; i < spelling.length(); i++) {
            if ("=[ ".indexOf(spelling.charAt(i)) >= 0) {
                return i;
            }
        }
        return spelling.length();
    }
}
