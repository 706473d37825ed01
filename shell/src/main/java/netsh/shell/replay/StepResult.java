package netsh.shell.replay;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import netsh.shell.script.Step;

/**
 * What a step did.
 *
 * @param number which step of its script it is, from 1
 * @param step the step
 * @param status its exit status
 * @param output what it printed, as {@link netsh.shell.script.PrintedText} has it
 * @param end the lab's time when it ended
 * @param duration how much of the lab's time it took
 * @param notice what the lab itself had to say after it
 * @param deviations what was not as expected, as far as it was asked for
 */
public record StepResult(
        int number,
        Step step,
        int status,
        String output,
        Duration end,
        Duration duration,
        Optional<String> notice,
        List<Deviation> deviations) {
    /** Keeps its own copy of the deviations. */
    public StepResult {
        deviations = List.copyOf(deviations);
    }

    /** Whether all that was compared is as expected. */
    public boolean isAsExpected() {
        return deviations.isEmpty();
    }

    /** Whether it ended by itself, or where its script says; otherwise the replay had to end it. */
    public boolean endedAsPlanned() {
        return deviations.stream().noneMatch(deviation ->
                deviation instanceof Deviation.OfDuration || deviation instanceof Deviation.OfLength);
    }
}
