package netsh.commands.text;

import netsh.commands.process.Output;

/** The lines {@code ==> FILE <==} that head and tail print before each of several files. */
final class Headers {
    private final Output out;
    private final boolean wanted;
    private boolean first = true;

    Headers(Output out, GnuOptions.Given given, int files) {
        this.out = out;
        wanted = given.has('v') || (files > 1 && !given.has('q'));
    }

    void next(String name) {
        if (wanted) {
            out.print(first ? "" : "\n").println("==> " + (name.equals("-") ? "standard input" : name) + " <==");
        }
        first = false;
    }
}
