package netsh.shell.command.session;

import java.util.Map;
import netsh.shell.command.RefusedException;
import netsh.shell.session.Session;

/** How a step is named: by its number on the present branch, or by a checkpoint. */
public final class StepNumber {
    private StepNumber() {}

    /** The number of the step that is meant. */
    public static int of(String word, Session session) throws RefusedException {
        Map<String, Integer> checkpoints = session.checkpoints();
        if (checkpoints.containsKey(word)) {
            return checkpoints.get(word);
        }
        int last = session.position() + session.undone().size();
        if (word.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(word);
            if (number > last) {
                throw new RefusedException("branch " + session.branch() + " has " + Words.steps(last) + ", there is no step " + word);
            }
            return number;
        }
        throw new RefusedException("\"" + word + "\" is neither the number of a step (0 to " + last + ") nor a checkpoint"
                + (checkpoints.isEmpty() ? "; there are no checkpoints" : " (" + String.join(", ", checkpoints.keySet()) + ")"));
    }
}
