package netsh.shell.export;

import java.util.List;
import java.util.Map;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.session.RecordedStep;
import netsh.shell.session.Session;

/**
 * What is exported: the steps up to a session's cursor, and what they left behind.
 *
 * @param title what it is called
 * @param steps the steps, in order
 * @param checkpoints names of states, each with the number of the step behind which it stands
 * @param remains what the steps made and did not take away again
 */
public record Exported(String title, List<RecordedStep> steps, Map<String, Integer> checkpoints, Remains remains) {
    /** A session as it is now. */
    public static Exported of(String title, Session session) {
        Remains remains = session.lab() instanceof SimulatedLab lab ? Remains.of(lab, session.seed()) : Remains.NOTHING;
        return new Exported(title, session.steps(), session.checkpoints(), remains);
    }

    /** The names of the states behind the step of this number; 0 is the start. */
    List<String> checkpointsAt(int number) {
        return checkpoints.entrySet().stream()
                .filter(entry -> entry.getValue() == number)
                .map(Map.Entry::getKey)
                .toList();
    }
}
