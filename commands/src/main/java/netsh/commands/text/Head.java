package netsh.commands.text;

import java.util.ArrayList;
import java.util.List;
import netsh.commands.process.Input;
import netsh.commands.process.Output;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** head(1). */
final class Head {
    static final Tool TOOL = new GnuTool("head", "Prints the first lines of files.", "[FILE]...", 1,
            GnuOptions.of("""
                    -n, --lines=COUNT        so many lines; all but so many with a minus sign
                    -c, --bytes=COUNT        so many bytes
                    -q, --quiet, --silent    no headings
                    -v, --verbose            always headings
                    """).takingNumbers(), Head::run);

    private Head() {
    }

    private static int run(ToolContext context, GnuOptions.Given given) {
        boolean bytes = given.has('c');
        String text = bytes ? given.value('c') : given.has('n') ? given.value('n') : given.has('#') ? given.value('#')
                : "10";
        boolean allBut = text.startsWith("-");
        long count = Counts.parse(allBut ? text.substring(1) : text);
        if (count < 0) {
            return context.fail(1, "invalid number of " + (bytes ? "bytes" : "lines") + ": '" + text + "'");
        }
        Headers headers = new Headers(context.out(), given, given.operands().size());
        return new InputFiles(context, "cannot open '%s' for reading: %s", "error reading '%s': %s")
                .each(given.operands(), (name, input) -> {
                    headers.next(name);
                    if (bytes) {
                        copyBytes(input, context.out(), count, allBut);
                    } else if (allBut) {
                        copyAllBut(input, context.out(), count);
                    } else {
                        copyLines(input, context.out(), count);
                    }
                });
    }

    private static void copyLines(Input input, Output out, long count) {
        for (long i = 0; i < count; i++) {
            byte[] line = input.readLineBytes();
            if (line == null) {
                return;
            }
            out.write(line, 0, line.length);
        }
    }

    private static void copyAllBut(Input input, Output out, long count) {
        List<byte[]> lines = new ArrayList<>();
        for (byte[] line = input.readLineBytes(); line != null; line = input.readLineBytes()) {
            lines.add(line);
        }
        for (int i = 0; i < lines.size() - count; i++) {
            out.write(lines.get(i), 0, lines.get(i).length);
        }
    }

    private static void copyBytes(Input input, Output out, long count, boolean allBut) {
        if (allBut) {
            byte[] all = input.readAll();
            out.write(all, 0, (int) Math.max(0, all.length - count));
            return;
        }
        byte[] buffer = new byte[8192];
        long left = count;
        while (left > 0) {
            int read = input.read(buffer, 0, (int) Math.min(left, buffer.length));
            if (read < 0) {
                return;
            }
            out.write(buffer, 0, read);
            left -= read;
        }
    }
}
