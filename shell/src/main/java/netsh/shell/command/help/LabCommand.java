package netsh.shell.command.help;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import netsh.shell.command.RefusedException;
import netsh.shell.command.Workbench;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.scene.Scene;
import netsh.shell.session.Session;
import picocli.CommandLine.Command;

/** {@code lab}: the lab at a glance. */
@Command(
        name = "lab",
        description = "Shows the hosts, namespaces and guests with their links: state, addresses, where each is plugged in; then the "
                + "lab's time and what of the session is kept. It changes nothing.")
final class LabCommand implements Callable<Integer> {
    private static final double MILLIS_PER_SECOND = 1e3;

    private final Workbench workbench;

    LabCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() throws RefusedException {
        Session session = workbench.session();
        if (!(session.lab() instanceof SimulatedLab lab)) {
            throw new RefusedException("only the simulated lab can be looked into");
        }
        PrintWriter out = workbench.out();
        out.print(new LabText(new Scene(lab.world())).text());
        out.println();
        out.println("time " + seconds(lab.time()) + ", step " + session.position() + " on branch " + session.branch() + ", "
                + kept(session, workbench.recording().file()));
        out.flush();
        return 0;
    }

    private static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.3f s", time.toMillis() / MILLIS_PER_SECOND);
    }

    private static String kept(Session session, Optional<Path> recording) {
        if (recording.isPresent()) {
            return "recorded to " + recording.get();
        }
        int unsaved = session.unsavedSteps();
        return unsaved == 0 ? "nothing unsaved" : unsaved + " unsaved";
    }
}
