package netsh.commands.text;

import java.util.ArrayList;
import java.util.List;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** paste(1). */
final class Paste {
    static final Tool TOOL = new GnuTool("paste", "Joins lines of files side by side.", "[FILE]...", 1,
            GnuOptions.of("""
                    -d, --delimiters=LIST    what stands between the lines
                    -s, --serial             one file after another
                    """), Paste::run);

    private Paste() {
    }

    private static int run(ToolContext context, GnuOptions.Given given) {
        String delimiters = given.has('d') ? Escapes.decode(given.value('d'), Escapes.Style.ANSI_C).text() : "\t";
        List<List<String>> columns = new ArrayList<>();
        InputFiles files = new InputFiles(context);
        files.each(given.operands(), (name, input) -> {
            List<String> lines = new ArrayList<>();
            for (String line = input.readLine(); line != null; line = input.readLine()) {
                lines.add(line);
            }
            columns.add(lines);
        });
        if (files.failed()) {
            return 1;
        }
        if (given.has('s')) {
            columns.forEach(lines -> context.out().println(joined(lines, delimiters)));
            return 0;
        }
        int rows = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int row = 0; row < rows; row++) {
            List<String> cells = new ArrayList<>();
            for (List<String> column : columns) {
                cells.add(row < column.size() ? column.get(row) : "");
            }
            context.out().println(joined(cells, delimiters));
        }
        return 0;
    }

    private static String joined(List<String> cells, String delimiters) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0 && !delimiters.isEmpty()) {
                line.append(delimiters.charAt((i - 1) % delimiters.length()));
            }
            line.append(cells.get(i));
        }
        return line.toString();
    }
}
