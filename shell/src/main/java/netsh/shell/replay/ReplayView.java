package netsh.shell.replay;

import java.io.PrintStream;
import netsh.shell.lab.LabOutput;
import netsh.shell.script.Step;

/** How a replay shows itself. */
public interface ReplayView {
    /** A step is about to run; the script's first is number 1. */
    void begins(int number, Step step);

    /** Where the step prints to. */
    LabOutput output();

    /** The step ran. */
    void ended(StepResult result);

    /** As it would have looked at the prompt. */
    static ReplayView prompt(PrintStream out) {
        return new PromptView(out);
    }

    /** As recorded transcripts are written. */
    static ReplayView transcript(PrintStream out) {
        return new TranscriptView(out);
    }
}
