package netsh.commands.text;

import java.util.ArrayList;
import java.util.List;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** cut(1). */
final class Cut {
    static final Tool TOOL = new GnuTool("cut", "Prints parts of each line.", "OPTION... [FILE]...", 1,
            GnuOptions.of("""
                    -b, --bytes=LIST                 these bytes of each line
                    -c, --characters=LIST            these characters
                    -d, --delimiter=CHARACTER        what divides fields; a tab where not said
                    -f, --fields=LIST                these fields
                    -s, --only-delimited             only lines that have fields
                    --output-delimiter=TEXT          what divides fields in the output
                    --complement                     all but these
                    """), Cut::run);

    /** A range of positions from 1; the end may be open. */
    private record Range(int from, int to) {
    }

    private Cut() {
    }

    private static int run(ToolContext context, GnuOptions.Given given) throws GnuOptions.Invalid {
        int lists = (given.has('f') ? 1 : 0) + (given.has('b') ? 1 : 0) + (given.has('c') ? 1 : 0);
        if (lists != 1) {
            throw new GnuOptions.Invalid(lists == 0 ? "you must specify a list of bytes, characters, or fields"
                    : "only one type of list may be specified");
        }
        boolean fields = given.has('f');
        String delimiter = given.has('d') ? given.value('d') : "\t";
        if (delimiter.length() != 1) {
            throw new GnuOptions.Invalid("the delimiter must be a single character");
        }
        if (given.has('d') && !fields) {
            throw new GnuOptions.Invalid("an input delimiter may be specified only when operating on fields");
        }
        List<Range> ranges = ranges(fields ? given.value('f') : given.has('b') ? given.value('b') : given.value('c'),
                fields);
        String joint = given.has('O') ? given.value('O') : fields ? delimiter : "";
        return new InputFiles(context).each(given.operands(), (name, input) -> {
            for (String line = input.readLine(); line != null; line = input.readLine()) {
                if (!fields) {
                    context.out().println(String.join(joint, selected(List.of(line.split("")), ranges,
                            given.has('C'))));
                } else if (line.indexOf(delimiter) >= 0) {
                    List<String> parts = List.of(line.split(java.util.regex.Pattern.quote(delimiter), -1));
                    context.out().println(String.join(joint, selected(parts, ranges, given.has('C'))));
                } else if (!given.has('s')) {
                    context.out().println(line);
                }
            }
        });
    }

    private static List<String> selected(List<String> parts, List<Range> ranges, boolean complement) {
        List<String> selected = new ArrayList<>();
        for (int i = 1; i <= parts.size(); i++) {
            int position = i;
            boolean in = ranges.stream().anyMatch(range -> position >= range.from() && position <= range.to());
            if (in != complement) {
                selected.add(parts.get(i - 1));
            }
        }
        return selected;
    }

    private static List<Range> ranges(String list, boolean fields) throws GnuOptions.Invalid {
        List<Range> ranges = new ArrayList<>();
        for (String part : list.split("[, ]")) {
            int dash = part.indexOf('-');
            String from = dash < 0 ? part : part.substring(0, dash);
            String to = dash < 0 ? part : part.substring(dash + 1);
            if (!(from + to).matches("[0-9]{1,9}") && !(from + to).matches("[0-9]{1,18}")) {
                throw new GnuOptions.Invalid(part.equals("-") ? "invalid range with no endpoint: -"
                        : "invalid " + (fields ? "field" : "byte/character") + " value '" + part + "'");
            }
            Range range = new Range(from.isEmpty() ? 1 : Integer.parseInt(from),
                    to.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(to));
            if (range.from() == 0) {
                throw new GnuOptions.Invalid(fields ? "fields are numbered from 1"
                        : "byte/character positions are numbered from 1");
            }
            if (range.to() < range.from()) {
                throw new GnuOptions.Invalid("invalid decreasing range");
            }
            ranges.add(range);
        }
        return ranges;
    }
}
