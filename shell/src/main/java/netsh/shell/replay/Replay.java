package netsh.shell.replay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.shell.lab.Lab;
import netsh.shell.script.PrintedText;
import netsh.shell.script.Script;
import netsh.shell.script.Step;

/** Runs the steps of a script in a lab. */
public final class Replay {
    /** Why a replay ended. */
    public enum Ending {
        /** There was no further step. */
        COMPLETED,
        /** A step was not as expected. */
        FAILED,
        /** The script's own {@code exit}. */
        EXITED,
        /** Somebody wished it. */
        QUIT
    }

    /**
     * How a replay ended.
     *
     * @param steps what each step did that ran
     * @param ending why it ended
     */
    public record Result(List<StepResult> steps, Ending ending) {
        /** Keeps its own copy of the steps. */
        public Result {
            steps = List.copyOf(steps);
        }

        /** The steps that were not as expected. */
        public List<StepResult> failures() {
            return steps.stream().filter(step -> !step.isAsExpected()).toList();
        }
    }

    /** After so much of the lab's time a step that does not end is interrupted: a ping that nobody stops. */
    static final Duration LONGEST_STEP = Duration.ofDays(1);

    private final Lab lab;
    private final ReplayView view;
    private final StepControl control;
    private final Strictness strictness;
    private final boolean keepsGoing;
    private Optional<String> place = Optional.empty();

    /**
     * A replay.
     *
     * @param keepsGoing whether it goes on after a step that was not as expected
     */
    public Replay(Lab lab, ReplayView view, StepControl control, Strictness strictness, boolean keepsGoing) {
        this.lab = lab;
        this.view = view;
        this.control = control;
        this.strictness = strictness;
        this.keepsGoing = keepsGoing;
    }

    /** Runs the script from its first step. */
    public Result run(Script script) {
        List<StepResult> results = new ArrayList<>(script.steps().size());
        int number = 0;
        for (Step step : script.steps()) {
            number++;
            StepControl.Decision decision = control.before(script, number, step);
            if (decision == StepControl.Decision.QUIT) {
                return new Result(results, Ending.QUIT);
            }
            if (decision == StepControl.Decision.SKIP) {
                continue;
            }
            boolean endsSession = run(number, step, results);
            if (endsSession) {
                return new Result(results, Ending.EXITED);
            }
            if (!keepsGoing && !results.get(results.size() - 1).isAsExpected()) {
                return new Result(results, Ending.FAILED);
            }
        }
        return new Result(results, Ending.COMPLETED);
    }

    private boolean run(int number, Step step, List<StepResult> results) {
        view.begins(number, step, place);
        StepOutput output = new StepOutput(view.output(), lab::interrupt);
        Duration begin = lab.time();
        Lab.Outcome outcome = run(step, output);
        place = outcome.question().map(Lab.Question::prompt);
        Duration end = lab.time();
        output.endLine();
        Optional<String> notice = lab.notice();
        String printed = PrintedText.of(output.octets());
        StepResult result = new StepResult(number, step, outcome.status(), printed, end, end.minus(begin), notice,
                deviations(step, outcome, printed, output.isTooLong()));
        results.add(result);
        view.ended(result);
        return outcome.endsSession();
    }

    /** Runs a step to its end; where its command reads a terminal, it finds the end of the input. */
    private Lab.Outcome run(Step step, StepOutput output) {
        Lab.Outcome outcome = lab.run(step.command(), output, interruptions(step));
        while (outcome.question().filter(question -> !question.isShell()).isPresent()) {
            outcome = lab.run(Lab.END_OF_INPUT, output);
        }
        return outcome;
    }

    /** When a step is interrupted: where its script says so, and where it would go on for ever. */
    static List<Duration> interruptions(Step step) {
        List<Duration> moments = new ArrayList<>(step.interruptions());
        if (!endsLate(step)) {
            moments.add(LONGEST_STEP);
        }
        return moments;
    }

    private static boolean endsLate(Step step) {
        return step.interruptions().stream().anyMatch(moment -> moment.compareTo(LONGEST_STEP) >= 0);
    }

    private List<Deviation> deviations(Step step, Lab.Outcome outcome, String printed, boolean isTooLong) {
        List<Deviation> deviations = new ArrayList<>(strictness.deviations(step, outcome.status(), printed));
        boolean wasEndless = outcome.interruptions().stream().anyMatch(moment -> moment.compareTo(LONGEST_STEP) >= 0)
                && !endsLate(step);
        if (wasEndless) {
            deviations.add(0, new Deviation.OfDuration(LONGEST_STEP));
        }
        if (isTooLong) {
            deviations.add(0, new Deviation.OfLength(StepOutput.MOST_OCTETS));
        }
        return deviations;
    }
}
