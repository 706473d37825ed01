package netsh.shell.replay;

import java.io.PrintStream;
import java.util.Optional;
import netsh.shell.lab.Lab;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.script.Script;
import netsh.shell.script.ScriptException;
import netsh.shell.script.Step;

/**
 * Runs a script as bash runs one: only what its commands print is shown, what is expected of them is not looked at, and its
 * status is that of the last command, or of {@code exit}. Commands that read their standard input find its end, wherever
 * the script comes from.
 */
public final class ScriptRun {
    private static final int UNUSABLE = 2;

    private final PrintStream out;
    private final PrintStream err;

    /** A run that prints to {@code out}, and to {@code err} what is wrong with the script itself. */
    public ScriptRun(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** Where a script comes from. */
    @FunctionalInterface
    public interface Origin {
        /** Reads it. */
        Script read() throws ScriptException;
    }

    /**
     * Runs a script; answers its status, or 2 where it is unusable or cut off.
     *
     * @param seed what chance follows from, where that is not what the script says
     */
    public int run(Origin origin, Optional<Long> seed) {
        try {
            Script script = origin.read();
            int status = run(script, seed.orElse(script.header().seed()));
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

    private int run(Script script, long seed) {
        int status = 0;
        try (Lab lab = new SimulatedLab(seed)) {
            for (Step step : script.steps()) {
                Lab.Outcome outcome = lab.run(
                        step.command(), out::write, Replay.interruptions(step));
                status = outcome.status();
                if (outcome.endsSession()) {
                    break;
                }
            }
        }
        return status;
    }
}
