package netsh.shell.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import netsh.shell.lab.Lab;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.script.Script;
import netsh.shell.script.ScriptException;
import netsh.shell.script.ScriptReader;
import netsh.shell.script.Step;

/** Runs a script that comes through a pipe: only what the commands print comes out, as with bash. */
final class PipedInput {
    private static final int UNUSABLE = 2;

    private PipedInput() {}

    static int run(long seed, InputStream in, PrintStream out, PrintStream err) {
        Script script;
        try {
            script = ScriptReader.read("standard input", in.readAllBytes());
        } catch (ScriptException | IOException unusable) {
            err.println("netsh: " + unusable.getMessage());
            return UNUSABLE;
        }
        int status = 0;
        try (Lab lab = new SimulatedLab(seed)) {
            for (Step step : script.steps()) {
                Lab.Outcome outcome = lab.run(step.command(), out::write);
                status = outcome.status();
                if (outcome.endsSession()) {
                    break;
                }
            }
        }
        return status;
    }
}
