package netsh.shell.session;

import java.time.Duration;
import java.util.List;

/**
 * A step that ran: what was typed, where, and what came of it.
 *
 * @param place where it was typed
 * @param command what was typed, of several lines where the language needs them, without a final newline
 * @param output all that it printed
 * @param status its exit status; for a line of input, 0
 * @param begin the lab's time when it began
 * @param duration how much of the lab's time it took
 * @param interruptions how long after its begin Ctrl-C took effect, each time that it did
 * @param opens whether a command waited for a line when it stopped, so that the next step is typed there
 */
public record RecordedStep(
        Place place,
        String command,
        String output,
        int status,
        Duration begin,
        Duration duration,
        List<Duration> interruptions,
        boolean opens) {
    /** Keeps its own copy of the interruptions. */
    public RecordedStep {
        interruptions = List.copyOf(interruptions);
    }

    /** Whether it ended with a status that is not 0, other than by Ctrl-C. */
    public boolean failed() {
        return status != 0 && interruptions.isEmpty();
    }
}
