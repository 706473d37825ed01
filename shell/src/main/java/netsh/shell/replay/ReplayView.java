package netsh.shell.replay;

import java.io.PrintStream;
import java.util.Optional;
import netsh.shell.lab.LabOutput;
import netsh.shell.script.Step;

/** How a replay shows itself. */
public interface ReplayView {
    /**
     * A step is about to run.
     *
     * @param number which step it is, from 1
     * @param prompt the prompt of the shell that it is typed to, where that is not the lab's own
     */
    void begins(int number, Step step, Optional<String> prompt);

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
