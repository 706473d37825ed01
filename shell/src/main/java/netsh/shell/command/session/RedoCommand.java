package netsh.shell.command.session;

import java.util.concurrent.Callable;
import netsh.shell.command.RefusedException;
import netsh.shell.command.Workbench;
import netsh.shell.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code redo}: the opposite of undo. */
@Command(name = "redo", description = "Runs the next N steps again that were undone, one if no number is given.")
final class RedoCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Parameters(arity = "0..1", paramLabel = "N", defaultValue = "1", description = "How many steps.")
    private int count;

    RedoCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws RefusedException {
        Session session = workbench.session();
        int available = session.undone().size();
        if (count < 1) {
            throw new RefusedException("the number of steps is 1 or more, not " + count);
        }
        if (count > available) {
            throw new RefusedException(available == 0
                    ? "no step of branch " + session.branch() + " is undone"
                    : "there " + Words.are(available, "undone step") + ", not " + count);
        }
        session.goTo(session.position() + count);
        workbench.out().println(Words.position(session));
        return 0;
    }
}
