package netsh.shell.command.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import netsh.shell.command.NamedOperand;
import netsh.shell.command.RefusedException;
import netsh.shell.command.Workbench;
import netsh.shell.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code branch}: another way to go on from here. */
@Command(
        name = "branch",
        description = "Goes to the last step of branch NAME; a new branch begins at the present step, and the one it leaves stays as "
                + "it is.")
final class BranchCommand implements Callable<Integer>, NamedOperand {
    private final Workbench workbench;

    @Option(names = "--drop", description = "Forget the branch and the steps that are on no other.")
    private boolean drop;

    @Parameters(paramLabel = "NAME", description = "The branch.")
    private String name;

    BranchCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Map<String, String> operands() {
        Map<String, String> branches = new LinkedHashMap<>();
        workbench.session().branches().forEach((branch, steps) -> branches.put(branch, Words.steps(steps)));
        return branches;
    }

    @Override
    public Integer call() throws RefusedException {
        Session session = workbench.session();
        if (!name.matches("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*")) {
            throw new RefusedException("\"" + name + "\" is no name for a branch: letters, digits, '.', '_' and '-' make one");
        }
        boolean known = session.branches().containsKey(name);
        if (drop) {
            return drop(session, known);
        }
        session.switchTo(name);
        workbench.out().println((known ? "" : "new branch " + name + "; ") + Words.position(session));
        return 0;
    }

    private int drop(Session session, boolean known) throws RefusedException {
        if (!known) {
            throw new RefusedException("there is no branch " + name + "; there are "
                    + String.join(", ", session.branches().keySet()));
        }
        if (name.equals(session.branch())) {
            throw new RefusedException(name + " is the present branch; go to another first");
        }
        session.drop(name);
        return 0;
    }
}
