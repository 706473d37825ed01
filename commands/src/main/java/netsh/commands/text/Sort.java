package netsh.commands.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import netsh.commands.process.Output;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** sort(1), in the C locale's order. */
final class Sort {
    private static final String ORDERING = "bdfhinrVM";
    static final Tool TOOL = new GnuTool("sort", "Sorts lines.", "[FILE]...", 2,
            GnuOptions.of("""
                    -n, --numeric-sort       by numbers
                    -r, --reverse            the other way round
                    -u, --unique             one of equal lines
                    -k, --key=KEY            by fields: FROM[,TO]
                    -t, --field-separator=CHARACTER  what divides fields
                    -f, --ignore-case        capitals do not matter
                    -b, --ignore-leading-blanks  blanks at the beginning do not matter
                    -h, --human-numeric-sort  by numbers such as 2K
                    -V, --version-sort       by versions
                    -s, --stable             equal lines keep their order
                    -c, --check              only say whether they are sorted
                    -C                       the same without a word
                    -o, --output=FILE        write to a file
                    -d
                    -i
                    -M
                    -m
                    """), Sort::run);

    private Sort() {
    }

    private static int run(ToolContext context, GnuOptions.Given given) {
        List<SortKey> keys = new ArrayList<>();
        StringBuilder global = new StringBuilder();
        Character separator = null;
        for (Map.Entry<Character, String> option : given.options()) {
            char letter = option.getKey();
            if ("hiMdm".indexOf(letter) >= 0) {
                context.err().println("sort: this lab's sort does not support -" + letter);
                return 2;
            }
            if (ORDERING.indexOf(letter) >= 0) {
                global.append(letter);
            } else if (letter == 't') {
                if (option.getValue().length() != 1 && !option.getValue().equals("\\0")) {
                    return context.fail(2, option.getValue().isEmpty() ? "empty tab"
                            : "multi-character tab '" + option.getValue() + "'");
                }
                separator = option.getValue().charAt(0);
            }
        }
        for (Map.Entry<Character, String> option : given.options()) {
            if (option.getKey() == 'k') {
                SortKey key = SortKey.parse(option.getValue(), global.toString(), separator);
                if (key == null) {
                    return context.fail(2, "-k: invalid field specification: '" + option.getValue() + "'");
                }
                keys.add(key);
            }
        }
        return sort(context, given, comparator(keys, global.toString(), separator, given),
                keysOnly(keys, global.toString(), separator));
    }

    private static Comparator<String> keysOnly(List<SortKey> keys, String global, Character separator) {
        List<SortKey> all = keys.isEmpty() ? List.of(SortKey.wholeLine(global, separator)) : keys;
        Comparator<String> order = null;
        for (SortKey key : all) {
            order = order == null ? key::compare : order.thenComparing(key::compare);
        }
        return order;
    }

    private static Comparator<String> comparator(List<SortKey> keys, String global, Character separator,
            GnuOptions.Given given) {
        Comparator<String> order = keysOnly(keys, global, separator);
        if (given.has('s') || given.has('u')) {
            return order;
        }
        Comparator<String> last = Comparator.naturalOrder();
        return order.thenComparing(given.has('r') ? last.reversed() : last);
    }

    private static int sort(ToolContext context, GnuOptions.Given given, Comparator<String> order,
            Comparator<String> equality) {
        List<String> lines = new ArrayList<>();
        InputFiles files = new InputFiles(context, "cannot read: %s: %s", "read failed: %s: %s");
        files.each(given.operands(), (name, input) -> {
            for (String line = input.readLine(); line != null; line = input.readLine()) {
                lines.add(line);
            }
        });
        if (files.failed()) {
            return 2;
        }
        if (given.has('c') || given.has('C')) {
            return check(context, given, lines, order);
        }
        lines.sort(order);
        StringBuilder sorted = new StringBuilder();
        String last = null;
        for (String line : lines) {
            if (!given.has('u') || last == null || equality.compare(last, line) != 0) {
                sorted.append(line).append('\n');
            }
            last = line;
        }
        if (given.has('o')) {
            try {
                context.files().writeText(given.value('o'), sorted.toString());
            } catch (NetException e) {
                return context.fail(2, "open failed: " + given.value('o') + ": " + e.errno().text());
            }
        } else {
            Output out = context.out();
            out.print(sorted.toString());
        }
        return 0;
    }

    private static int check(ToolContext context, GnuOptions.Given given, List<String> lines,
            Comparator<String> order) {
        for (int i = 1; i < lines.size(); i++) {
            int compared = order.compare(lines.get(i - 1), lines.get(i));
            if (compared > 0 || (compared == 0 && given.has('u'))) {
                if (given.has('c')) {
                    String name = given.operands().isEmpty() ? "-" : given.operands().get(0);
                    context.err().println(String.format(Locale.ROOT, "sort: %s:%d: disorder: %s", name, i + 1,
                            lines.get(i)));
                }
                return 1;
            }
        }
        return 0;
    }
}
