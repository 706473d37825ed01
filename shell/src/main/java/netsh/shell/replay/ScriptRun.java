package netsh.shell.replay;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import netsh.commands.shell.ShellIdentity;
import netsh.shell.lab.ScriptShell;
import netsh.shell.script.Script;
import netsh.shell.script.ScriptException;
import netsh.shell.script.ScriptFile;
import netsh.shell.script.Step;

/**
 * Runs a script as bash runs one: only what its commands print is shown, what is expected of them is not looked at, and its
 * status is that of the last command, or of {@code exit}. Commands that read their standard input find its end, wherever
 * the script comes from.
 */
public final class ScriptRun {
    private static final int UNUSABLE = 2;

    /** What a shell says of a command that SIGPIPE ended: nobody reads its output any more. */
    private static final int BROKEN_PIPE = 128 + 13;

    private static final int OCTETS_BETWEEN_CHECKS = 1 << 16;

    private final PrintStream out;
    private final PrintStream err;
    private int unchecked;

    /**
     * A run. A file or input that is unusable or cut off has the status 2, and {@code err} says why. A seed that is given
     * counts instead of the script's own.
     */
    public ScriptRun(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Runs a file. */
    public int file(Path file, Optional<Long> seed) {
        return run(() -> ScriptFile.read(file).script(), seed, ShellIdentity.script(file.toString()));
    }

    /** Runs what comes through a pipe. */
    public int input(InputStream in, Optional<Long> seed) {
        return run(() -> ScriptFile.read("standard input", in), seed, ShellIdentity.INTERACTIVE);
    }

    /** Where a script comes from. */
    @FunctionalInterface
    private interface Origin {
        Script read() throws ScriptException;
    }

    private int run(Origin origin, Optional<Long> seed, ShellIdentity identity) {
        try {
            Script script = origin.read();
            int status = run(script, seed.orElse(script.header().seed()), identity);
            if (script.truncation().isPresent()) {
                throw new ScriptException(script.name(), script.truncation().get().firstLine(),
                        script.truncation().get().describe());
            }
            return status;
        } catch (ScriptException unusable) {
            out.flush();
            err.print("netsh: " + unusable.getMessage() + "\n");
            return UNUSABLE;
        }
    }

    private int run(Script script, long seed, ShellIdentity identity) {
        try (ScriptShell shell = new ScriptShell(seed, identity)) {
            shell.printTo((octets, offset, length) -> print(shell, octets, offset, length), this::printError);
            for (Step step : script.steps()) {
                shell.run(step.line(), step.command(), Replay.interruptions(step));
                if (out.checkError()) {
                    return BROKEN_PIPE;
                }
                if (shell.hasEnded()) {
                    break;
                }
            }
            return shell.end();
        }
    }

    private void print(ScriptShell shell, byte[] octets, int offset, int length) {
        out.write(octets, offset, length);
        unchecked += length;
        if (unchecked >= OCTETS_BETWEEN_CHECKS) {
            unchecked = 0;
            if (out.checkError()) {
                shell.interrupt();
            }
        }
    }

    /** Errors come between the outputs where they belong, should both go to the same place. */
    private void printError(byte[] octets, int offset, int length) {
        out.flush();
        err.write(octets, offset, length);
        err.flush();
    }
}
