package netsh.shell.command.session;

import java.util.List;
import netsh.shell.command.OwnCommand;

/** The own commands about the session. */
public final class SessionCommands {
    /** One row each. */
    public static final List<OwnCommand> ALL = List.of(
            new OwnCommand("steps", "Lists the steps so far, with status and time.", StepsCommand::new),
            new OwnCommand("undo", "Takes back the last steps.", UndoCommand::new),
            new OwnCommand("redo", "Runs steps again that were undone.", RedoCommand::new),
            new OwnCommand("goto", "Goes to the state after a step or at a checkpoint.", GotoCommand::new),
            new OwnCommand("branch", "Begins a branch of the session, or goes to one.", BranchCommand::new),
            new OwnCommand("branches", "Lists the branches of the session.", BranchesCommand::new),
            new OwnCommand("checkpoint", "Gives the present state a name.", CheckpointCommand::new),
            new OwnCommand("changes", "Says what changed between two steps.", ChangesCommand::new),
            new OwnCommand("record", "Records every step to a script.", RecordCommand::new),
            new OwnCommand("save", "Saves the session as a script.", SaveCommand::new),
            new OwnCommand("export", "Writes the session in the form of another program.", ExportCommand::new),
            new OwnCommand("load", "Runs the steps of a script on a branch of their own.", LoadCommand::new),
            new OwnCommand("resume", "Brings back the session before this one.", ResumeCommand::new));

    private SessionCommands() {}
}
