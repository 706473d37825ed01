package netsh.shell.explain;

import java.util.List;
import netsh.shell.lab.SimulatedLab;

/**
 * Copies a lab by running its commands again from the beginning: slow for a long session, and exact.
 *
 * @param seed what the lab's random choices follow from
 * @param commands the commands, first to last
 */
public record RecordedSteps(long seed, List<String> commands) implements LabCopies {
    /** Keeps its own copy of the commands. */
    public RecordedSteps {
        commands = List.copyOf(commands);
    }

    @Override
    public SimulatedLab get() {
        SimulatedLab copy = new SimulatedLab(seed);
        for (String command : commands) {
            copy.run(command, (octets, offset, length) -> {});
        }
        return copy;
    }
}
