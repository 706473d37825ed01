package netsh.shell.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import netsh.shell.document.DocumentCheck;
import netsh.shell.document.DocumentException;
import netsh.shell.document.DocumentReport;
import netsh.shell.document.TextReport;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.script.Header;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code netsh check}: holds the consoles that documents show against the lab. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Runs the console blocks of Markdown documents and plain notes, and reports where the text and the "
                + "machine disagree. The exit status is 0 where they agree, 1 where they do not, 2 where a file is unusable.")
final class CheckCommand implements Callable<Integer> {
    private static final int DISAGREES = 1;
    private static final int UNUSABLE = 2;

    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--exact", description = "Compare to the letter, not by shape: for documents that show this lab.")
    private boolean exact;

    @Parameters(arity = "1..*", paramLabel = "FILE|DIRECTORY", description = "Documents (.md, .markdown, .txt), or where they are.")
    private List<Path> paths;

    CheckCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        int worst = 0;
        try (DocumentCheck check = new DocumentCheck(() -> new SimulatedLab(Header.DEFAULT_SEED), exact)) {
            for (Path file : paths) {
                worst = Math.max(worst, check(check, file));
            }
        }
        return worst;
    }

    private int check(DocumentCheck check, Path file) {
        try {
            DocumentReport report = check.check(file.toString(), Files.readAllBytes(file));
            TextReport.of(report).forEach(line -> out.print(line + "\n"));
            return report.agrees() ? 0 : DISAGREES;
        } catch (DocumentException unusable) {
            err.println("netsh: " + unusable.getMessage());
            return UNUSABLE;
        } catch (IOException e) {
            err.println("netsh: " + file + ": cannot be read: " + e.getMessage());
            return UNUSABLE;
        }
    }
}
