package netsh.shell.replay;

import netsh.shell.script.Script;
import netsh.shell.script.Step;

/** Says of each step of a script, before it would run, whether it does. */
public interface StepControl {
    /** Lets every step run. */
    StepControl RUN_ALL = (script, number, step) -> Decision.RUN;

    /** What becomes of a step. */
    enum Decision {
        /** It runs. */
        RUN,
        /** It is left out. */
        SKIP,
        /** The replay ends before it. */
        QUIT
    }

    /**
     * Decides on a step.
     *
     * @param number which step it is, from 1
     */
    Decision before(Script script, int number, Step step);
}
