package netsh.commands.text;

import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** nl(1). */
final class NumberLines {
    static final Tool TOOL = new GnuTool("nl", "Numbers lines.", "[FILE]...", 1,
            GnuOptions.of("""
                    -b, --body-numbering=STYLE  a: all lines, t: lines that are not empty
                    -w, --number-width=COLUMNS  how wide numbers are
                    -s, --number-separator=TEXT  what stands behind numbers
                    -v, --starting-line-number=NUMBER  the first number
                    """), NumberLines::run);

    private NumberLines() {
    }

    private static int run(ToolContext context, GnuOptions.Given given) {
        String style = given.has('b') ? given.value('b') : "t";
        if (!style.equals("a") && !style.equals("t") && !style.equals("n")) {
            return context.fail(1, "invalid body numbering style: '" + style + "'");
        }
        long width = given.has('w') ? Counts.parse(given.value('w')) : 6;
        if (width < 1 || width > 1000) {
            return context.fail(1, "invalid line number field width: '" + given.value('w') + "'");
        }
        String separator = given.has('s') ? given.value('s') : "\t";
        long[] number = {given.has('v') ? Math.max(0, Counts.parse(given.value('v'))) : 1};
        return new InputFiles(context).each(given.operands(), (name, input) -> {
            for (String line = input.readLine(); line != null; line = input.readLine()) {
                if (style.equals("a") || (style.equals("t") && !line.isEmpty())) {
                    context.out().printf("%" + width + "d", number[0]++).println(separator + line);
                } else {
                    context.out().println(" ".repeat((int) width + separator.length()) + line);
                }
            }
        });
    }
}
