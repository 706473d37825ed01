package netsh.shell.export;

import java.nio.file.Path;
import java.util.List;
import netsh.shell.lab.Lab;
import netsh.shell.lab.LabOutput;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.script.Mark;
import netsh.shell.script.Places;
import netsh.shell.script.Script;
import netsh.shell.script.ScriptException;
import netsh.shell.script.ScriptFile;
import netsh.shell.script.Step;
import netsh.shell.session.Session;

/** A script file as a session of which nothing is written down. */
public final class ScriptSession {
    private static final LabOutput NOWHERE = (octets, offset, length) -> {};

    private ScriptSession() {}

    /**
     * The session after the last step of a script, or before the one that ends it; whoever gets it closes it.
     *
     * @throws ScriptException where the file is no whole script; its message names the place and what would be right
     */
    public static Session of(Path file) throws ScriptException {
        Script script = ScriptFile.read(file).script();
        if (script.truncation().isPresent()) {
            throw new ScriptException(script.name(), script.truncation().get().describe());
        }
        List<Step> steps = Places.takeApart(script);
        boolean atTerminal = script.header().terminal() || steps.size() > script.steps().size();
        Session session = Session.unrecorded(script.header().seed(), seed -> lab(seed, atTerminal));
        session.together(() -> run(session, steps, script.marks()));
        return session;
    }

    private static Lab lab(long seed, boolean atTerminal) {
        return atTerminal ? SimulatedLab.atTerminal(seed) : new SimulatedLab(seed);
    }

    private static void run(Session session, List<Step> steps, List<Mark> marks) {
        int line = 0;
        for (Step step : steps) {
            mark(session, marks, line, step.line());
            line = step.line();
            if (session.run(step, NOWHERE).endsSession()) {
                return;
            }
        }
        mark(session, marks, line, Integer.MAX_VALUE);
    }

    private static void mark(Session session, List<Mark> marks, int after, int before) {
        marks.stream()
                .filter(mark -> mark.kind() == Mark.Kind.CHECKPOINT && mark.line() > after && mark.line() < before)
                .forEach(mark -> session.mark(mark.name()));
    }
}
