package netsh.commands.text;

import netsh.commands.process.Input;
import netsh.commands.process.Output;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** cat(1). */
final class Cat {
    static final Tool TOOL = new GnuTool("cat", "Prints files one after another.", "[FILE]...", 1,
            GnuOptions.of("""
                    -n, --number             number all lines
                    -b, --number-nonblank    number lines that are not empty
                    -E, --show-ends          $ at the end of each line
                    -T, --show-tabs          tabs as ^I
                    -v, --show-nonprinting   control characters as ^X
                    -A, --show-all           all of these
                    -s, --squeeze-blank      one of several empty lines
                    -e                       -E and -v
                    -t                       -T and -v
                    -u
                    """), Cat::run);

    private final Output out;
    private final boolean ends;
    private final boolean tabs;
    private final boolean nonPrinting;
    private final boolean numbers;
    private final boolean numbersNonBlank;
    private final boolean squeezes;
    private int line;
    private boolean atLineStart = true;
    private int blankLines;

    private Cat(ToolContext context, GnuOptions.Given given) {
        out = context.out();
        ends = given.has('E') || given.has('A') || given.has('e');
        tabs = given.has('T') || given.has('A') || given.has('t');
        nonPrinting = given.has('v') || given.has('A') || given.has('e') || given.has('t');
        numbersNonBlank = given.has('b');
        numbers = given.has('n') || numbersNonBlank;
        squeezes = given.has('s');
    }

    private static int run(ToolContext context, GnuOptions.Given given) {
        context.out().setBuffering(Output.Buffering.NONE);
        Cat cat = new Cat(context, given);
        boolean plain = given.options().stream().allMatch(option -> option.getKey() == 'u');
        return new InputFiles(context).each(given.operands(), (name, input) -> {
            if (plain) {
                cat.copy(input);
            } else {
                context.out().setBuffering(Output.Buffering.BLOCK);
                cat.decorate(input);
                context.out().flush();
            }
        });
    }

    private void copy(Input input) {
        byte[] buffer = new byte[65536];
        int count = input.read(buffer, 0, buffer.length);
        while (count > 0) {
            out.write(buffer, 0, count);
            count = input.read(buffer, 0, buffer.length);
        }
    }

    private void decorate(Input input) {
        for (int b = input.read(); b >= 0; b = input.read()) {
            if (b == '\n') {
                blankLines = atLineStart ? blankLines + 1 : 0;
                if (squeezes && blankLines > 1) {
                    continue;
                }
            }
            if (atLineStart && numbers && !(numbersNonBlank && b == '\n')) {
                out.printf("%6d\t", ++line);
            }
            atLineStart = b == '\n';
            print(b);
        }
    }

    private void print(int b) {
        if (b == '\n') {
            out.print(ends ? "$\n" : "\n");
        } else if (b == '\t') {
            out.print(tabs ? "^I" : "\t");
        } else if (!nonPrinting || (b >= ' ' && b < 0x7f)) {
            out.write(new byte[] {(byte) b}, 0, 1);
        } else if (b < ' ') {
            out.print("^" + (char) (b + '@'));
        } else if (b == 0x7f) {
            out.print("^?");
        } else {
            int low = b & 0x7f;
            out.print("M-" + (low < ' ' ? "^" + (char) (low + '@') : low == 0x7f ? "^?" : String.valueOf((char) low)));
        }
    }
}
