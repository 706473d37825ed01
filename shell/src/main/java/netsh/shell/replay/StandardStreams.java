package netsh.shell.replay;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a replay reads and prints.
 *
 * @param in the answers of a person
 * @param out what it shows
 * @param err what went wrong, and how far it is
 * @param terminals which of the three are a person's terminal
 */
public record StandardStreams(InputStream in, PrintStream out, PrintStream err, Terminals terminals) {
    /**
     * Which of the standard streams are a terminal.
     *
     * @param in standard input
     * @param out standard output
     * @param err standard error
     */
    public record Terminals(boolean in, boolean out, boolean err) {}

    /** Whether somebody can be asked. */
    public boolean canAsk() {
        return terminals.in() && terminals.out();
    }
}
