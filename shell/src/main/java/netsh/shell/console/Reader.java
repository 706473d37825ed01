package netsh.shell.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import netsh.shell.command.Workbench;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;

/** Reads a person's lines: editing, history, completion. */
final class Reader {
    private static final String CONTINUATION_PROMPT = "%P> ";

    private final LineReader lines;

    Reader(Terminal terminal, Path stateDirectory, Supplier<Workbench> workbench) {
        Typing typing = new Typing(() -> workbench.get().session().lab(), new OwnCommandWords(workbench));
        lines = new LabLineReader(terminal, typing, System.getenv())
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.CASE_INSENSITIVE, false)
                .option(LineReader.Option.AUTO_FRESH_LINE, true)
                .option(LineReader.Option.HISTORY_IGNORE_SPACE, true)
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, CONTINUATION_PROMPT)
                .variable(LineReader.INDENTATION, 0);
        try {
            Files.createDirectories(stateDirectory);
            lines.setVariable(LineReader.HISTORY_FILE, stateDirectory.resolve("history"));
        } catch (IOException nowhereToKeepIt) {
            terminal.writer().println("# the history will not be kept: " + stateDirectory + " cannot be written");
        }
    }

    /** What came of reading a line. */
    enum End {
        LINE,
        INTERRUPTED,
        END_OF_INPUT
    }

    /**
     * A line, or why there is none.
     *
     * @param text the line; empty where there is none
     */
    record Line(End end, String text) {}

    /** Reads a command: one line, or several where the language needs them. */
    Line command(String prompt) {
        return read(prompt);
    }

    /** Reads a line that is no command: the history does not get it. */
    Line answer(String prompt) {
        lines.setVariable(LineReader.DISABLE_HISTORY, true);
        lines.setVariable(LineReader.DISABLE_COMPLETION, true);
        try {
            return read(prompt);
        } finally {
            lines.setVariable(LineReader.DISABLE_HISTORY, false);
            lines.setVariable(LineReader.DISABLE_COMPLETION, false);
        }
    }

    private Line read(String prompt) {
        try {
            return new Line(End.LINE, lines.readLine(prompt));
        } catch (UserInterruptException interrupted) {
            return new Line(End.INTERRUPTED, "");
        } catch (EndOfFileException ended) {
            return new Line(End.END_OF_INPUT, "");
        }
    }
}
