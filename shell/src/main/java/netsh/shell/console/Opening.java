package netsh.shell.console;

import java.util.List;
import netsh.shell.replay.Continuation;
import netsh.shell.script.Step;

/**
 * How a console begins.
 *
 * @param seed what every random choice of a new lab follows from
 * @param resume whether it goes on with the newest session instead
 * @param steps what has been run before the first prompt
 */
public record Opening(long seed, boolean resume, List<Step> steps) {
    /** A new session, or the newest one. */
    public Opening(long seed, boolean resume) {
        this(seed, resume, List.of());
    }

    /** A new session in the state that a replay left. */
    public static Opening at(Continuation begun) {
        return new Opening(begun.header().seed(), false, begun.steps());
    }
}
