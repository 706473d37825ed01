package netsh.shell.command.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import netsh.shell.command.NamedOperand;
import netsh.shell.command.RefusedException;
import netsh.shell.command.Workbench;
import netsh.shell.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code goto}: any state of the present branch. */
@Command(name = "goto", description = "Goes to the state after step N of the branch, or to a checkpoint; 0 is the start.")
final class GotoCommand implements Callable<Integer>, NamedOperand {
    private final Workbench workbench;

    @Parameters(paramLabel = "N|CHECKPOINT", description = "A step's number or a checkpoint's name.")
    private String where;

    GotoCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Map<String, String> operands() {
        Map<String, String> checkpoints = new LinkedHashMap<>();
        workbench.session().checkpoints().forEach((name, step) -> checkpoints.put(name, "the checkpoint after step " + step));
        return checkpoints;
    }

    @Override
    public Integer call() throws RefusedException {
        Session session = workbench.session();
        session.goTo(StepNumber.of(where, session));
        workbench.out().println(Words.position(session));
        return 0;
    }
}
