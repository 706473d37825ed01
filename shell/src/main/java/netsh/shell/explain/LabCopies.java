package netsh.shell.explain;

import java.util.List;
import java.util.function.Supplier;
import netsh.shell.lab.SimulatedLab;

/** Makes copies of the lab as it is now, which may be changed freely; who asks for one closes it. */
public interface LabCopies extends Supplier<SimulatedLab> {
    /** The commands that led to the present state, first to last. */
    List<String> commands();
}
