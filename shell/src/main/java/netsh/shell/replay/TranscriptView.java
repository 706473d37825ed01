package netsh.shell.replay;

import java.io.PrintStream;
import java.util.Optional;
import netsh.shell.lab.LabOutput;
import netsh.shell.script.Step;

/**
 * The form that recorded transcripts have: {@code # }, the command, its output, and {@code [exit N]} where it failed. What
 * the lab itself notices is left out: a transcript has what a real machine prints.
 */
final class TranscriptView implements ReplayView {
    private final PrintStream out;

    TranscriptView(PrintStream out) {
        this.out = out;
    }

    @Override
    public void begins(int number, Step step, Optional<String> prompt) {
        out.print("# " + step.command() + "\n");
    }

    @Override
    public LabOutput output() {
        return out::write;
    }

    @Override
    public void ended(StepResult result) {
        if (result.status() != 0) {
            out.print("[exit " + result.status() + "]\n");
        }
    }
}
