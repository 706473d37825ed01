package netsh.shell.command.session;

import java.io.IOException;
import java.util.concurrent.Callable;
import netsh.shell.command.RefusedException;
import netsh.shell.command.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code record}: keeps a script equal to the session. */
@Command(
        name = "record",
        description = "Records the session to FILE: the steps so far, and each further one when it ends; an undo takes its steps "
                + "out. Without FILE it says what is recorded to; record off ends it.")
final class RecordCommand implements Callable<Integer> {
    private final Workbench workbench;

    @Parameters(arity = "0..1", paramLabel = "FILE|off", description = "The script.")
    private String name;

    RecordCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws RefusedException {
        if (name == null) {
            workbench.out().println(workbench.recording().file()
                    .map(file -> "recording to " + file)
                    .orElse("not recording to a file; the journal has every step"));
            return 0;
        }
        if (name.equals("off")) {
            if (workbench.recording().file().isEmpty()) {
                throw new RefusedException("nothing is being recorded to a file");
            }
            workbench.out().println("recorded " + Words.steps(workbench.session().position()) + " to "
                    + workbench.recording().file().get());
            workbench.recording().stop();
            return 0;
        }
        try {
            workbench.recording().start(workbench.file(name), workbench.session());
        } catch (IOException unwritable) {
            throw new RefusedException(FileTrouble.sentence(name, unwritable, "written"));
        }
        workbench.out().println("recording to " + name);
        return 0;
    }
}
