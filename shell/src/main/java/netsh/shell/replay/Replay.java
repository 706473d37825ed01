package netsh.shell.replay;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import netsh.shell.lab.Lab;
import netsh.shell.script.Script;
import netsh.shell.script.Step;

/** Runs the steps of a script in a lab. */
public final class Replay {
    /** How a replay is shown. */
    public enum Form {
        /** As at the prompt. */
        PROMPT,
        /** As recorded transcripts are written. */
        TRANSCRIPT
    }

    /**
     * How a replay ended.
     *
     * @param steps how many steps ran
     * @param failure the first step whose exit status was not the expected one
     */
    public record Result(int steps, Optional<Failure> failure) {}

    /**
     * A step that ended otherwise than its script expects.
     *
     * @param step the step
     * @param status its exit status
     */
    public record Failure(Step step, int status) {}

    private final Lab lab;
    private final PrintStream out;
    private final Form form;
    private final boolean keepsGoing;

    /**
     * A replay into {@code out}.
     *
     * @param keepsGoing whether it goes on after a step that ended otherwise than expected; a transcript always does
     */
    public Replay(Lab lab, PrintStream out, Form form, boolean keepsGoing) {
        this.lab = lab;
        this.out = out;
        this.form = form;
        this.keepsGoing = keepsGoing || form == Form.TRANSCRIPT;
    }

    /** Runs the script from its first step. */
    public Result run(Script script) {
        ReplayView view = form == Form.TRANSCRIPT ? new TranscriptView(out) : new PromptView(out);
        Optional<Failure> failure = Optional.empty();
        int steps = 0;
        for (Step step : script.steps()) {
            Lab.Outcome outcome = run(step, view);
            steps++;
            if (outcome.status() != step.expectedStatus().orElse(0) && failure.isEmpty()) {
                failure = Optional.of(new Failure(step, outcome.status()));
            }
            if (outcome.endsSession() || (failure.isPresent() && !keepsGoing)) {
                break;
            }
        }
        out.flush();
        return new Result(steps, failure);
    }

    private Lab.Outcome run(Step step, ReplayView view) {
        view.begins(step);
        StepOutput output = new StepOutput(view.output());
        Lab.Outcome outcome = step.interruption().isPresent()
                ? lab.run(step.command(), output, Duration.ofNanos(step.interruption().get()))
                : lab.run(step.command(), output);
        output.endLine();
        view.ended(step, outcome.status());
        lab.notice().ifPresent(view::noticed);
        return outcome;
    }
}
