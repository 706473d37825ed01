package netsh.shell.session;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import netsh.shell.command.OwnCommand;
import netsh.shell.command.OwnCommands;
import netsh.shell.command.Workbench;
import netsh.shell.lab.SimulatedLab;

/** A session at which a test types lines as at netsh's prompt: own commands and those of the lab. */
final class TypedSession implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    private final StringWriter printed = new StringWriter();
    private final Workbench workbench;

    /** A session of seed 1 whose journal and files are in a directory. */
    TypedSession(Path directory) {
        PrintWriter writer = new PrintWriter(printed, true);
        SessionStore store = new SessionStore(directory.resolve("state"), CLOCK);
        workbench = new Workbench(Session.begin(1, SimulatedLab::atTerminal, store), store, directory, writer, writer);
    }

    Session session() {
        return workbench.session();
    }

    /** Types lines; answers what netsh's own commands and the lab printed, and {@code [N]} behind a status that is not 0. */
    String type(String... lines) {
        StringBuilder shown = new StringBuilder();
        for (String line : lines) {
            shown.append(typed(line));
        }
        return shown.toString();
    }

    private String typed(String line) {
        Optional<OwnCommand> own = OwnCommands.find(line).filter(command -> !session().waitsForInput());
        String shown = own.isPresent() ? ask(own.get(), line) : show(session(), line);
        try {
            workbench.recording().update(session());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return shown;
    }

    private String ask(OwnCommand command, String line) {
        printed.getBuffer().setLength(0);
        int status = OwnCommands.run(command, line, workbench);
        workbench.out().flush();
        return printed + (status == 0 ? "" : "[" + status + "]\n");
    }

    /** What a step prints, and {@code [N]} behind a status that is not 0. */
    static String show(Session session, String line) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Session.Result result = session.run(line, output::write);
        int status = result.step().map(RecordedStep::status).orElse(0);
        return output.toString(StandardCharsets.UTF_8) + (status == 0 ? "" : "[" + status + "]\n");
    }

    @Override
    public void close() {
        session().close();
    }
}
