package netsh.shell.replay;

import java.util.List;
import netsh.shell.script.Header;
import netsh.shell.script.Step;

/**
 * Where a replay left off, for somebody to go on from by hand: the steps that ran, which give the same state again.
 *
 * @param header what the lab started with
 * @param steps the steps that ran, in order
 */
public record Continuation(Header header, List<Step> steps) {
    /** Keeps its own copy of the steps. */
    public Continuation {
        steps = List.copyOf(steps);
    }
}
