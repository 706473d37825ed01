package netsh.shell.command.session;

import java.io.IOException;
import java.util.concurrent.Callable;
import netsh.shell.command.RefusedException;
import netsh.shell.command.Workbench;
import netsh.shell.session.Recording;
import netsh.shell.session.Session;
import netsh.shell.session.SessionScript;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code save}: the session as a script. */
@Command(
        name = "save",
        description = "Saves the steps up to the present one as a script, each with what it printed; steps that failed are kept "
                + "and marked. With --minimal only the commands that the present state needs: without looks, failures, detours.")
final class SaveCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Option(names = "--minimal", description = "A short script that rebuilds the present state from the start.")
    private boolean minimal;

    @Parameters(paramLabel = "FILE", description = "The script; an old one is replaced.")
    private String name;

    SaveCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws RefusedException {
        Session session = workbench.session();
        if (minimal) {
            SessionScript.Minimal script = SessionScript.minimal(session);
            write(script.text());
            workbench.out().println("saved " + Words.steps(script.steps()) + " of " + session.position() + " to " + name);
            return 0;
        }
        write(SessionScript.of(session));
        session.markSaved();
        workbench.out().println("saved " + Words.steps(session.position()) + " to " + name);
        return 0;
    }

    private void write(String text) throws RefusedException {
        try {
            Recording.write(workbench.file(name), text);
        } catch (IOException unwritable) {
            throw new RefusedException(FileTrouble.sentence(name, unwritable, "written"));
        }
    }
}
