package netsh.commands.text;

import java.util.ArrayList;
import java.util.List;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** tac(1) and rev(1). */
final class Reversing {
    static final Tool TAC = new GnuTool("tac", "Prints lines last to first.", "[FILE]...", 1, GnuOptions.none(),
            Reversing::tac);
    static final Tool REV = new GnuTool("rev", "Prints each line backwards.", "[FILE]...", 1, GnuOptions.none(),
            Reversing::rev);

    private Reversing() {
    }

    private static int tac(ToolContext context, GnuOptions.Given given) {
        return new InputFiles(context, "failed to open '%s' for reading: %s",
                "%s: read error: %s").each(given.operands(),
                (name, input) -> {
                    List<byte[]> lines = new ArrayList<>();
                    for (byte[] line = input.readLineBytes(); line != null; line = input.readLineBytes()) {
                        lines.add(0, line);
                    }
                    lines.forEach(line -> context.out().write(line, 0, line.length));
                });
    }

    private static int rev(ToolContext context, GnuOptions.Given given) {
        return new InputFiles(context, "cannot open %s: %s", "%s: %s").each(given.operands(), (name, input) -> {
            for (String line = input.readLine(); line != null; line = input.readLine()) {
                context.out().println(new StringBuilder(line).reverse().toString());
            }
        });
    }
}
