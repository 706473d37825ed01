package netsh.shell.replay;

import java.util.Optional;
import netsh.shell.lab.LabOutput;
import netsh.shell.script.Step;

/** A replay of which only the result is of interest. */
final class QuietView implements ReplayView {
    @Override
    public void begins(int number, Step step, Optional<String> prompt) {
        // nothing is shown
    }

    @Override
    public LabOutput output() {
        return (octets, offset, length) -> {};
    }

    @Override
    public void ended(StepResult result) {
        // nothing is shown
    }
}
