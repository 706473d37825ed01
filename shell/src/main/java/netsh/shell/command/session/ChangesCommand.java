package netsh.shell.command.session;

import java.util.List;
import java.util.concurrent.Callable;
import netsh.shell.command.RefusedException;
import netsh.shell.command.Workbench;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.session.Session;
import netsh.shell.state.Change;
import netsh.shell.state.ChangeJson;
import netsh.shell.state.ChangeWords;
import netsh.shell.state.LabState;
import netsh.shell.state.StateReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code changes}: what differs between two moments of the session. */
@Command(
        name = "changes",
        description = "Says what changed in the lab from step A to step B, or to the present one where no B is given: links, "
                + "addresses, routes, rules, settings, files, processes.")
final class ChangesCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Option(names = {"-j", "--json"}, description = "Print JSON: each change with all attributes before and after.")
    private boolean json;

    @Parameters(arity = "1", paramLabel = "A", description = "A step or a checkpoint; 0 is the start.")
    private String from;

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "A later or earlier one.")
    private String to;

    ChangesCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws RefusedException {
        Session session = workbench.session();
        int first = StepNumber.of(from, session);
        int last = to == null ? session.position() : StepNumber.of(to, session);
        LabState before = stateAfter(first, session);
        LabState after = stateAfter(last, session);
        List<Change> changes = after.since(before);
        if (json) {
            workbench.out().println(ChangeJson.of(changes));
            return 0;
        }
        List<String> sentences = new ChangeWords(changes).sentences();
        sentences.forEach(workbench.out()::println);
        if (sentences.isEmpty()) {
            workbench.out().println("nothing changed from step " + first + " to step " + last);
        }
        return 0;
    }

    private static LabState stateAfter(int step, Session session) {
        try (SimulatedLab lab = (SimulatedLab) session.labAt(step)) {
            return StateReader.read(lab);
        }
    }
}
