package netsh.commands.text;

import java.util.ArrayList;
import java.util.List;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** comm(1), for sorted files. */
final class Comm {
    static final Tool TOOL = new GnuTool("comm", "Compares two sorted files line by line.", "FILE1 FILE2", 1,
            GnuOptions.of("""
                    -1                       without lines only in the first file
                    -2                       without lines only in the second file
                    -3                       without lines in both files
                    """), Comm::run);

    private Comm() {
    }

    private static int run(ToolContext context, GnuOptions.Given given) throws GnuOptions.Invalid {
        if (given.operands().size() != 2) {
            throw new GnuOptions.Invalid(given.operands().isEmpty() ? "missing operand" : given.operands().size() == 1
                    ? "missing operand after '" + given.operands().get(0) + "'"
                    : "extra operand '" + given.operands().get(2) + "'");
        }
        List<List<String>> files = new ArrayList<>();
        InputFiles inputs = new InputFiles(context);
        inputs.each(given.operands(), (name, input) -> {
            List<String> lines = new ArrayList<>();
            for (String line = input.readLine(); line != null; line = input.readLine()) {
                lines.add(line);
            }
            files.add(lines);
        });
        if (inputs.failed()) {
            return 1;
        }
        for (int i = 0; i < 2; i++) {
            if (!files.get(i).stream().sorted().toList().equals(files.get(i))) {
                return context.fail(1, "file " + (i + 1) + " is not in sorted order");
            }
        }
        merge(context, given, files.get(0), files.get(1));
        return 0;
    }

    private static void merge(ToolContext context, GnuOptions.Given given, List<String> left, List<String> right) {
        String second = given.has('1') ? "" : "\t";
        String third = second + (given.has('2') ? "" : "\t");
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            int order = i == left.size() ? 1 : j == right.size() ? -1 : left.get(i).compareTo(right.get(j));
            if (order < 0 && !given.has('1')) {
                context.out().println(left.get(i));
            } else if (order > 0 && !given.has('2')) {
                context.out().println(second + right.get(j));
            } else if (order == 0 && !given.has('3')) {
                context.out().println(third + left.get(i));
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }
}
