package netsh.shell.command.explain;

import java.util.List;
import netsh.shell.command.OwnCommand;

/** The own commands that explain. */
public final class ExplainCommands {
    /** One row each. */
    public static final List<OwnCommand> ALL = List.of(
            new OwnCommand("why", "Tells why a packet arrives or does not, and what repairs it.", WhyCommand::new),
            new OwnCommand("doctor", "Lists what is wrong in the lab or likely to be.", DoctorCommand::new));

    private ExplainCommands() {}
}
