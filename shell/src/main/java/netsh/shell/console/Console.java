package netsh.shell.console;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import netsh.shell.lab.Lab;
import netsh.shell.lab.SimulatedLab;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The {@code netsh>} prompt: reads a line, runs it in the lab, and again. */
public final class Console {
    private static final String PROMPT = "netsh> ";
    private static final String CONTINUATION_PROMPT = "%P     > ";

    private final Terminal terminal;
    private final LineReader reader;
    private final Lab lab;

    private Console(Terminal terminal, LineReader reader, Lab lab) {
        this.terminal = terminal;
        this.reader = reader;
        this.lab = lab;
    }

    /** Opens a lab and its prompt, or runs what standard input holds where that is no terminal; answers the status. */
    public static int open(long seed, PrintStream out, PrintStream err) {
        if (!Interactivity.isInteractive()) {
            return PipedInput.run(seed, System.in, out, err);
        }
        try (Terminal terminal = TerminalBuilder.builder().name("netsh").system(true).build()) {
            RealTime realTime = new RealTime();
            try (SimulatedLab lab = new SimulatedLab(seed, realTime)) {
                realTime.attach(lab);
                LineReader reader = reader(terminal, lab);
                lab.attachTerminal(new TerminalLines(reader));
                return new Console(terminal, reader, lab).loop();
            }
        } catch (IOException noTerminal) {
            err.println("netsh: the terminal cannot be used: " + noTerminal.getMessage());
            return 2;
        }
    }

    private static LineReader reader(Terminal terminal, Lab lab) {
        LineReader reader = LineReaderBuilder.builder()
                .appName("netsh")
                .terminal(terminal)
                .parser(new CommandLineParser(lab::isComplete))
                .completer(new LabCompleter(lab))
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .option(LineReader.Option.CASE_INSENSITIVE, false)
                .option(LineReader.Option.AUTO_FRESH_LINE, true)
                .option(LineReader.Option.HISTORY_IGNORE_SPACE, true)
                .variable(LineReader.SECONDARY_PROMPT_PATTERN, CONTINUATION_PROMPT)
                .variable(LineReader.INDENTATION, 0)
                .build();
        Path directory = StateDirectory.of(System.getenv(), System.getProperty("os.name"), System.getProperty("user.home"));
        try {
            Files.createDirectories(directory);
            reader.setVariable(LineReader.HISTORY_FILE, directory.resolve("history"));
        } catch (IOException nowhereToKeepIt) {
            terminal.writer().println("netsh: the history will not be kept: " + directory + " cannot be written");
        }
        return reader;
    }

    private int loop() {
        terminal.handle(Terminal.Signal.INT, signal -> lab.interrupt());
        terminal.handle(Terminal.Signal.TSTP, Terminal.SignalHandler.SIG_IGN);
        int status = 0;
        while (true) {
            String line;
            try {
                line = reader.readLine(PROMPT);
            } catch (UserInterruptException interrupted) {
                continue;
            } catch (EndOfFileException ended) {
                return status;
            }
            if (line.isBlank()) {
                continue;
            }
            Lab.Outcome outcome = lab.run(line, this::print);
            status = outcome.status();
            lab.notice().ifPresent(notice -> notice.lines().forEach(text -> terminal.writer().println("# " + text)));
            terminal.flush();
            if (outcome.endsSession()) {
                return status;
            }
        }
    }

    private void print(byte[] octets, int offset, int length) {
        try {
            terminal.output().write(octets, offset, length);
            terminal.output().flush();
        } catch (IOException closed) {
            lab.interrupt();
        }
    }
}
