package netsh.shell.command.help;

import java.util.List;
import netsh.shell.command.OwnCommand;

/** The own commands that tell what there is. */
public final class HelpCommands {
    /** One row each. */
    public static final List<OwnCommand> ALL = List.of(
            new OwnCommand("help", "Tells what can be typed, and how a command is used.", HelpCommand::new),
            new OwnCommand("lab", "Shows the whole lab at a glance.", LabCommand::new),
            new OwnCommand("man", "Shows a short manual page.", ManCommand::new));

    private HelpCommands() {}
}
