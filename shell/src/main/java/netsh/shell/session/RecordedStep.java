package netsh.shell.session;

import java.time.Duration;
import java.util.List;

/**
 * A step that ran: what was typed, where, and what came of it.
 *
 * @param place where it was typed
 * @param command what was typed, of several lines where the language needs them, without a final newline
 * @param input the lines that were typed to the command while it ran; the last may be {@link netsh.shell.lab.Lab#END_OF_INPUT}
 *     or {@link netsh.shell.lab.Lab#INTERRUPTION}
 * @param output all that it printed, as {@link netsh.shell.script.PrintedText} has it
 * @param status its exit status
 * @param begin the lab's time when it began
 * @param duration how much of the lab's time it took
 * @param interruptions how long after its begin Ctrl-C took effect, each time that it did
 */
public record RecordedStep(
        Place place,
        String command,
        List<String> input,
        String output,
        int status,
        Duration begin,
        Duration duration,
        List<Duration> interruptions) {
    /** Keeps its own copies. */
    public RecordedStep {
        input = List.copyOf(input);
        interruptions = List.copyOf(interruptions);
    }

    /** Whether it ended with a status that is not 0, other than by Ctrl-C. */
    public boolean failed() {
        return status != 0 && interruptions.isEmpty();
    }
}
