package netsh.shell.replay;

import netsh.shell.lab.LabOutput;
import netsh.shell.script.Step;

/** How a replay shows itself. */
interface ReplayView {
    /** A step is about to run. */
    void begins(Step step);

    /** Where the step prints to. */
    LabOutput output();

    /** The lab itself has something to say after a step. */
    void noticed(String notice);

    /** The step ran. */
    void ended(Step step, int status);
}
