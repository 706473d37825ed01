package netsh.shell.command.session;

import java.util.concurrent.Callable;
import netsh.shell.command.Workbench;
import netsh.shell.session.Session;
import picocli.CommandLine.Command;

/** {@code branches}: all branches, the present one marked. */
@Command(name = "branches", description = "Lists the branches with their number of steps; a star marks the present one.")
final class BranchesCommand implements Callable<Integer> {
    private final Workbench workbench;

    BranchesCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        Session session = workbench.session();
        session.branches().forEach((name, steps) -> workbench.out().println(
                (name.equals(session.branch()) ? "* " : "  ") + name + "  " + Words.steps(steps)));
        return 0;
    }
}
