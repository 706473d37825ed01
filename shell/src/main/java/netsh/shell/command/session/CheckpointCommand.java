package netsh.shell.command.session;

import java.util.concurrent.Callable;
import netsh.shell.command.RefusedException;
import netsh.shell.command.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code checkpoint}: a name for the present state. */
@Command(name = "checkpoint", description = "Gives the present state a name: goto NAME comes back to it.")
final class CheckpointCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Parameters(paramLabel = "NAME", description = "The name.")
    private String name;

    CheckpointCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws RefusedException {
        if (!name.matches("\\p{L}[\\p{L}\\p{N}._-]*")) {
            throw new RefusedException("\"" + name + "\" is no name for a checkpoint: it begins with a letter, and letters, digits, "
                    + "'.', '_' and '-' follow");
        }
        workbench.session().mark(name);
        workbench.out().println("checkpoint " + name + " " + Words.position(workbench.session()));
        return 0;
    }
}
