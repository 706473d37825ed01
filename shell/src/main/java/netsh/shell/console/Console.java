package netsh.shell.console;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import netsh.shell.command.OwnCommand;
import netsh.shell.command.OwnCommands;
import netsh.shell.command.Workbench;
import netsh.shell.lab.Lab;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.session.Place;
import netsh.shell.session.Session;
import netsh.shell.session.SessionStore;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The {@code netsh>} prompt: reads a line, runs it as the session's next step or as an own command, and again. */
public final class Console {
    private static final String PROMPT = "netsh> ";

    private final Terminal terminal;
    private final Reader reader;
    private final Workbench workbench;
    private int status;

    private Console(Terminal terminal, Path stateDirectory, Session session, SessionStore store) {
        this.terminal = terminal;
        workbench = new Workbench(session, store, Path.of(""), terminal.writer(), terminal.writer());
        reader = new Reader(terminal, stateDirectory, () -> workbench);
    }

    /** Opens a session and its prompt on the system's terminal; answers the status. */
    public static int open(Opening opening, PrintStream err) {
        Path directory = StateDirectory.of(System.getenv(), System.getProperty("os.name"), System.getProperty("user.home"));
        try (Terminal terminal = TerminalBuilder.builder().name("netsh").system(true).build()) {
            return open(opening, terminal, directory);
        } catch (IOException unusable) {
            err.println("netsh: " + unusable.getMessage());
            return 2;
        }
    }

    /**
     * Opens a session and its prompt; answers the status.
     *
     * @param stateDirectory where the sessions and the history are kept
     * @throws IOException where a session cannot be kept or resumed
     */
    public static int open(Opening opening, Terminal terminal, Path stateDirectory) throws IOException {
        SessionStore store = new SessionStore(stateDirectory, Clock.systemDefaultZone());
        Session session = begin(opening, store, terminal);
        Console console = new Console(terminal, stateDirectory, session, store);
        try {
            return console.loop();
        } finally {
            console.workbench.session().close();
        }
    }

    private static Session begin(Opening opening, SessionStore store, Terminal terminal) throws IOException {
        Optional<SessionStore.Found> earlier = store.newest();
        if (opening.resume()) {
            Path file = earlier.orElseThrow(() -> new IOException("there is no session to resume")).file();
            Session session = Session.resume(file, SimulatedLab::atTerminal);
            terminal.writer().println("# resumed after step " + session.position());
            return session;
        }
        earlier.filter(SessionStore.Found::cutOff).ifPresent(found -> terminal.writer().println(
                "# the session before was cut off after " + found.steps() + " steps: resume brings it back"));
        Session session = Session.begin(opening.seed(), SimulatedLab::atTerminal, store);
        session.together(() -> opening.steps().forEach(step -> session.run(step, (octets, offset, length) -> {})));
        return session;
    }

    private int loop() {
        terminal.handle(Terminal.Signal.INT, signal -> workbench.session().lab().interrupt());
        terminal.handle(Terminal.Signal.TSTP, Terminal.SignalHandler.SIG_IGN);
        while (true) {
            Session session = workbench.session();
            boolean isInput = session.waitsForInput();
            Reader.Line line = isInput ? reader.answer("") : reader.command(prompt(session.place()));
            boolean leaves = switch (line.end()) {
                case LINE -> isInput ? step(line.text()) : takes(line.text());
                case INTERRUPTED -> isInput && step(Lab.INTERRUPTION);
                case END_OF_INPUT -> !isInput && session.place().isHost() ? mayLeave() : step(Lab.END_OF_INPUT);
            };
            terminal.flush();
            if (leaves) {
                workbench.session().leave();
                return status;
            }
        }
    }

    private static String prompt(Place place) {
        return place.isHost() ? PROMPT : place.name() + "# ";
    }

    /** Does what a line says; answers whether it leaves the console. */
    private boolean takes(String text) {
        if (text.isBlank()) {
            return false;
        }
        Optional<OwnCommand> own = OwnCommands.find(text);
        if (own.isEmpty()) {
            return step(text);
        }
        status = OwnCommands.run(own.get(), text, workbench);
        keepRecording();
        return false;
    }

    private boolean step(String text) {
        Session session = workbench.session();
        session.setPacer(new RealTime());
        Session.Result result = session.run(text, this::print);
        result.step().ifPresent(ended -> status = ended.status());
        if (result.endsSession()) {
            if (mayLeave()) {
                return true;
            }
            session.reopen();
            return false;
        }
        result.undoneKeptAs().ifPresent(branch -> remark("the undone steps are kept as branch " + branch));
        session.lab().notice().ifPresent(notice -> notice.lines().forEach(this::remark));
        keepRecording();
        return false;
    }

    private void keepRecording() {
        workbench.session().trouble().ifPresent(this::remark);
        try {
            workbench.recording().update(workbench.session());
        } catch (IOException unwritable) {
            remark("the recording is behind: " + unwritable.getMessage());
        }
    }

    private boolean mayLeave() {
        int unsaved = workbench.session().unsavedSteps();
        if (unsaved == 0) {
            return true;
        }
        Reader.Line answer = reader.answer((unsaved == 1 ? "1 step is" : unsaved + " steps are")
                + " in no file (save FILE keeps them; netsh --resume brings them back). Leave? [y/N] ");
        return answer.end() == Reader.End.END_OF_INPUT || answer.text().strip().equalsIgnoreCase("y");
    }

    private void remark(String text) {
        terminal.writer().println("# " + text);
    }

    private void print(byte[] octets, int offset, int length) {
        try {
            terminal.output().write(octets, offset, length);
            terminal.output().flush();
        } catch (IOException closed) {
            workbench.session().lab().interrupt();
        }
    }
}
