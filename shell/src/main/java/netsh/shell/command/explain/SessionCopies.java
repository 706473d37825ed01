package netsh.shell.command.explain;

import java.util.List;
import java.util.function.Supplier;
import netsh.shell.command.RefusedException;
import netsh.shell.explain.LabCopies;
import netsh.shell.lab.Lab;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.session.RecordedStep;
import netsh.shell.session.Session;

/** Copies of a session's lab as it is now. */
final class SessionCopies implements LabCopies {
    private final Supplier<Lab> copies;
    private final List<String> commands;

    private SessionCopies(Session session) {
        copies = session.copies();
        commands = session.steps().stream()
                .map(step -> step.place().isHost() ? step.command() : inPlace(step))
                .toList();
    }

    /** Copies of a lab whose packets can be looked at; refused where it is another kind of lab. */
    static SessionCopies of(Session session) throws RefusedException {
        if (!(session.lab() instanceof SimulatedLab)) {
            throw new RefusedException("only the simulated lab can be looked into");
        }
        return new SessionCopies(session);
    }

    /** A step that was typed at a guest's prompt, as it would be typed at the host's. */
    private static String inPlace(RecordedStep step) {
        return "vm exec " + step.place().name() + " " + step.command();
    }

    @Override
    public SimulatedLab get() {
        return (SimulatedLab) copies.get();
    }

    @Override
    public List<String> commands() {
        return commands;
    }
}
