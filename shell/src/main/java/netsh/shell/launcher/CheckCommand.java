package netsh.shell.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import netsh.shell.document.CheckRequest;
import netsh.shell.document.Checks;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.script.Header;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code netsh check}: holds the consoles that documents show against the lab. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Runs the console blocks of Markdown documents and plain notes, and reports where the text and the "
                + "machine disagree. The exit status is 0 where they agree, 1 where they do not, 2 where a file is "
                + "unusable.")
final class CheckCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Spec
    private CommandSpec spec;

    @Option(names = "--exact", description = "Compare to the letter, not by shape; a command without output prints none.")
    private boolean exact;

    @Option(names = "--update", description = "Write the machine's output into the documents wherever the text disagrees.")
    private boolean update;

    @Option(names = "--json", description = "Print what was found as one JSON document.")
    private boolean json;

    @Option(names = "--junit", paramLabel = "FILE", description = "Also write a report that continuous integration reads.")
    private Optional<Path> junit = Optional.empty();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIRECTORY",
            description = "Documents (.md, .markdown, others as plain notes), and where they are.")
    private List<Path> paths = List.of();

    CheckCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        if (update && (json || junit.isPresent())) {
            throw new ParameterException(spec.commandLine(),
                    "--update writes documents anew and reports nothing: it goes without " + (json ? "--json" : "--junit"));
        }
        CheckRequest request = new CheckRequest(paths, exact, json, junit, update);
        return new Checks(request, () -> new SimulatedLab(Header.DEFAULT_SEED), out, err).run();
    }
}
