package netsh.shell.command.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import netsh.shell.command.RefusedException;
import netsh.shell.command.Workbench;
import netsh.shell.lab.LabOutput;
import netsh.shell.script.Places;
import netsh.shell.script.Script;
import netsh.shell.script.ScriptException;
import netsh.shell.script.ScriptReader;
import netsh.shell.script.Step;
import netsh.shell.session.RecordedStep;
import netsh.shell.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code load}: a script's steps become steps of the session. */
@Command(
        name = "load",
        description = "Runs the steps of a script from the start, on a branch named like the file; what was there before stays on its "
                + "branch.")
final class LoadCommand implements Callable<Integer> {
    private static final LabOutput NOWHERE = (octets, offset, length) -> {};

    private final Workbench workbench;

    @Parameters(paramLabel = "FILE", description = "The script.")
    private String name;

    LoadCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws RefusedException {
        Session session = workbench.session();
        Script script;
        List<Step> steps;
        try {
            script = ScriptReader.read(name, Files.readAllBytes(workbench.file(name)));
            steps = Places.takeApart(script);
        } catch (ScriptException unusable) {
            throw new RefusedException(unusable.getMessage());
        } catch (IOException unreadable) {
            throw new RefusedException(FileTrouble.sentence(name, unreadable, "read"));
        }
        if (script.header().seed() != session.seed()) {
            throw new RefusedException(name + " is of seed " + script.header().seed() + ", this session of seed " + session.seed()
                    + ": start netsh --seed " + script.header().seed() + " and load it there");
        }
        session.beginBranchAtStart(unusedBranch(session));
        List<Integer> unexpected = new ArrayList<>();
        session.together(() -> run(script, steps, session, unexpected));
        workbench.out().println("loaded " + Words.steps(session.position()) + " from " + name + " on branch " + session.branch());
        for (int line : unexpected) {
            workbench.out().println("# " + name + ":" + line + ": the step did not end as the script says");
        }
        script.truncation().ifPresent(rest -> workbench.out().println("# " + name + ": " + rest.describe()));
        session.markSaved();
        return unexpected.isEmpty() ? 0 : 1;
    }

    private void run(Script script, List<Step> steps, Session session, List<Integer> unexpected) {
        for (Step step : steps) {
            Session.Result result = session.run(step, NOWHERE);
            if (!isExpected(step, result.step().get())) {
                unexpected.add(step.line());
            }
            if (result.endsSession()) {
                session.reopen();
                return;
            }
        }
    }

    private static boolean isExpected(Step step, RecordedStep ran) {
        return step.expectedStatus().orElse(ran.status()) == ran.status()
                && step.expectedOutput().orElse(ran.output()).equals(ran.output());
    }

    private String unusedBranch(Session session) {
        Path file = Path.of(name).getFileName();
        String base = file.toString().replaceFirst("\\.nsh$", "").replaceAll("[^\\p{L}\\p{N}._-]", "-").replaceFirst("^[._-]+", "");
        String branch = base.isEmpty() ? "script" : base;
        for (int number = 2; session.branches().containsKey(branch); number++) {
            branch = base + "-" + number;
        }
        return branch;
    }
}
