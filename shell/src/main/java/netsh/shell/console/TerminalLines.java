package netsh.shell.console;

import java.util.Optional;
import netsh.shell.lab.LineSource;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;

/** Lines that a person types for a command that reads its standard input. */
final class TerminalLines implements LineSource {
    private final LineReader reader;

    TerminalLines(LineReader reader) {
        this.reader = reader;
    }

    @Override
    public Optional<String> readLine(String prompt) {
        try {
            return Optional.of(reader.readLine(prompt));
        } catch (EndOfFileException | UserInterruptException ended) {
            return Optional.empty();
        }
    }
}
