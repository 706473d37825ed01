package netsh.commands.text;

import java.util.ArrayDeque;
import netsh.commands.process.Input;
import netsh.commands.process.Output;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** tail(1). */
final class Tail {
    private static final long POLL_NANOS = 1_000_000_000L;
    static final Tool TOOL = new GnuTool("tail", "Prints the last lines of files.", "[FILE]...", 1,
            GnuOptions.of("""
                    -n, --lines=COUNT        so many lines; from that one on with a plus sign
                    -c, --bytes=COUNT        so many bytes
                    -f, --follow             go on as the file grows
                    -F                       the same, even if it is replaced
                    -q, --quiet, --silent    no headings
                    -v, --verbose            always headings
                    """).takingNumbers(),
                    Tail::run);

    private Tail() {
    }

    private static int run(ToolContext context, GnuOptions.Given given) {
        boolean bytes = given.has('c');
        String text = bytes ? given.value('c') : given.has('n') ? given.value('n') : given.has('#') ? given.value('#')
                : "10";
        boolean from = text.startsWith("+");
        long count = Counts.parse(from || text.startsWith("-") ? text.substring(1) : text);
        if (count < 0) {
            return context.fail(1, "invalid number of " + (bytes ? "bytes" : "lines") + ": '" + text + "'");
        }
        boolean follows = given.has('f') || given.has('F');
        if (follows && given.operands().size() > 1) {
            context.err().println("tail: this lab's tail follows one file only");
            return 2;
        }
        Headers headers = new Headers(context.out(), given, given.operands().size());
        return new InputFiles(context, "cannot open '%s' for reading: %s", "error reading '%s': %s")
                .each(given.operands(), (name, input) -> {
                    headers.next(name);
                    if (bytes) {
                        tailBytes(input, context.out(), count, from);
                    } else if (from) {
                        tailFromLine(input, context.out(), count);
                    } else {
                        tailLines(input, context.out(), count);
                    }
                    if (follows && !name.equals("-")) {
                        follow(context, name);
                    }
                });
    }

    private static void tailLines(Input input, Output out, long count) {
        ArrayDeque<byte[]> last = new ArrayDeque<>();
        for (byte[] line = input.readLineBytes(); line != null; line = input.readLineBytes()) {
            last.add(line);
            if (last.size() > count) {
                last.remove();
            }
        }
        last.forEach(line -> out.write(line, 0, line.length));
    }

    private static void tailFromLine(Input input, Output out, long first) {
        long number = 0;
        for (byte[] line = input.readLineBytes(); line != null; line = input.readLineBytes()) {
            if (++number >= first) {
                out.write(line, 0, line.length);
            }
        }
    }

    private static void tailBytes(Input input, Output out, long count, boolean from) {
        byte[] all = input.readAll();
        int start = (int) (from ? Math.min(all.length, Math.max(0, count - 1)) : Math.max(0, all.length - count));
        out.write(all, start, all.length - start);
    }

    /** Looks once a second what was added, until a signal ends it. */
    private static void follow(ToolContext context, String name) {
        long seen = context.files().status(name).map(status -> status.size()).orElse(0L);
        while (true) {
            context.out().flush();
            context.process().sleepNanos(POLL_NANOS);
            try {
                byte[] all = context.files().readBytes(name);
                if (all.length > seen) {
                    context.out().write(all, (int) seen, (int) (all.length - seen));
                }
                seen = all.length;
            } catch (netsh.network.error.NetException e) {
                seen = 0;
            }
        }
    }
}
