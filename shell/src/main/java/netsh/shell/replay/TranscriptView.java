package netsh.shell.replay;

import java.io.PrintStream;
import netsh.shell.lab.LabOutput;
import netsh.shell.script.Step;

/** The form that recorded transcripts have: {@code # }, the command, its output, and {@code [exit N]} where it failed. */
final class TranscriptView implements ReplayView {
    private final PrintStream out;

    TranscriptView(PrintStream out) {
        this.out = out;
    }

    @Override
    public void begins(Step step) {
        out.print("# " + step.command() + "\n");
    }

    @Override
    public LabOutput output() {
        return out::write;
    }

    @Override
    public void noticed(String notice) {
        // a transcript has what a real machine prints
    }

    @Override
    public void ended(Step step, int status) {
        if (status != 0) {
            out.print("[exit " + status + "]\n");
        }
    }
}
