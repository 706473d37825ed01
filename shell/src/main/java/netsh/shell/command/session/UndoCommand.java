package netsh.shell.command.session;

import java.util.concurrent.Callable;
import netsh.shell.command.RefusedException;
import netsh.shell.command.Workbench;
import netsh.shell.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code undo}: goes back over the last steps. */
@Command(name = "undo", description = "Takes back the last N steps, one if no number is given. They are kept: redo runs them again.")
final class UndoCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Parameters(arity = "0..1", paramLabel = "N", defaultValue = "1", description = "How many steps.")
    private int count;

    UndoCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws RefusedException {
        Session session = workbench.session();
        if (count < 1) {
            throw new RefusedException("the number of steps is 1 or more, not " + count);
        }
        if (count > session.position()) {
            throw new RefusedException(session.position() == 0
                    ? "there is no step to take back"
                    : "there " + Words.are(session.position(), "step") + " to take back, not " + count);
        }
        int from = session.position();
        session.goTo(from - count);
        workbench.out().println(Words.undone(session, from));
        return 0;
    }
}
