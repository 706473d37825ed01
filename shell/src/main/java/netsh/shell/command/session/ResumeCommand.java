package netsh.shell.command.session;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import netsh.shell.command.RefusedException;
import netsh.shell.command.Workbench;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.session.Session;
import netsh.shell.session.SessionStore;
import picocli.CommandLine.Command;

/** {@code resume}: goes on with the session before. */
@Command(
        name = "resume",
        description = "Brings the newest session that is not open elsewhere back to its last finished step. The present one is left; "
                + "it can be resumed just the same.")
final class ResumeCommand implements Callable<Integer> {
    private final Workbench workbench;

    ResumeCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws RefusedException {
        try {
            Optional<SessionStore.Found> found = workbench.store().newest();
            if (found.isEmpty()) {
                throw new RefusedException("there is no earlier session");
            }
            workbench.replaceSession(Session.resume(found.get().file(), SimulatedLab::atTerminal));
        } catch (IOException unreadable) {
            throw new RefusedException("the session cannot be read: " + unreadable.getMessage());
        }
        workbench.out().println("resumed " + Words.position(workbench.session()));
        return 0;
    }
}
