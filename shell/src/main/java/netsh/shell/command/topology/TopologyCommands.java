package netsh.shell.command.topology;

import java.util.List;
import netsh.shell.command.OwnCommand;

/** The own commands that draw. */
public final class TopologyCommands {
    /** One row each. */
    public static final List<OwnCommand> ALL =
            List.of(new OwnCommand("topo", "Draws how the lab hangs together.", TopoCommand::new));

    private TopologyCommands() {}
}
