package netsh.shell.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import netsh.shell.export.ExportFormat;
import netsh.shell.export.ScriptSession;
import netsh.shell.script.PrintedText;
import netsh.shell.script.ScriptException;
import netsh.shell.session.Recording;
import netsh.shell.session.Session;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code netsh export}: a script file in the form of another program. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Runs a script in a fresh lab and writes it in the form of another program. The exit status is 0, or 2 "
                + "where a file is unusable.")
final class ExportCommand implements Callable<Integer> {
    private static final int UNUSABLE = 2;

    private final PrintStream out;
    private final PrintStream err;

    @ArgGroup(multiplicity = "1")
    private Formats formats;

    @Parameters(index = "0", paramLabel = "SCRIPT", description = "The script.")
    private Path script;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE",
            description = "Where to write it, the standard output if not given; an old file is replaced.")
    private Optional<Path> target = Optional.empty();

    ExportCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** One of them is given. */
    private static final class Formats {
        @Option(names = "--bash", description = "A script for root on a real Linux host, with clean-up.")
        private boolean bash;

        @Option(names = "--markdown", description = "Lecture notes, which netsh check can run.")
        private boolean markdown;

        @Option(names = "--cast", description = "A recording of a terminal, asciicast v3.")
        private boolean cast;

        @Option(names = "--containerlab", description = "The topology for containerlab.")
        private boolean containerlab;

        @Option(names = "--mininet", description = "The topology for Mininet, a Python program.")
        private boolean mininet;

        private ExportFormat chosen() {
            if (bash) {
                return ExportFormat.BASH;
            }
            if (containerlab || mininet) {
                return mininet ? ExportFormat.MININET : ExportFormat.CONTAINERLAB;
            }
            return markdown ? ExportFormat.MARKDOWN : ExportFormat.CAST;
        }
    }

    @Override
    public Integer call() {
        String text;
        try (Session session = ScriptSession.of(script)) {
            text = formats.chosen().text(ExportFormat.title(script.toString()), session);
        } catch (ScriptException unusable) {
            err.print(unusable.getMessage() + "\n");
            return UNUSABLE;
        }
        if (target.isEmpty()) {
            out.writeBytes(PrintedText.octets(text));
            return 0;
        }
        return write(target.get(), text);
    }

    private int write(Path file, String text) {
        try {
            Recording.write(file, text);
            return 0;
        } catch (NoSuchFileException missing) {
            err.print(file + ": its directory does not exist\n");
        } catch (IOException unwritable) {
            err.print(file + ": cannot be written: " + unwritable.getMessage() + "\n");
        }
        return UNUSABLE;
    }
}
