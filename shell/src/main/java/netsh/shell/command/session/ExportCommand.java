package netsh.shell.command.session;

import java.io.IOException;
import java.util.AbstractMap.SimpleEntry;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import netsh.shell.command.RefusedException;
import netsh.shell.command.Workbench;
import netsh.shell.export.ExportFormat;
import netsh.shell.session.Recording;
import netsh.shell.session.Session;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code export --…}: the session in the form of another program. */
@Command(
        name = "export",
        description = "Writes the steps up to the present one in the form of another program; an old FILE is replaced.")
final class ExportCommand implements Callable<Integer> {
    private final Workbench workbench;

    @ArgGroup(multiplicity = "1")
    private Target target;

    ExportCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    /** The format, and the file. */
    private static final class Target {
        @Option(names = "--bash", paramLabel = "FILE", description = "A script for root on a real Linux host, with clean-up.")
        private String bash;

        @Option(names = "--markdown", paramLabel = "FILE", description = "Lecture notes, which netsh check can run.")
        private String markdown;

        @Option(names = "--cast", paramLabel = "FILE", description = "A recording of a terminal, asciicast v3.")
        private String cast;

        @Option(names = "--containerlab", paramLabel = "FILE", description = "The topology for containerlab.")
        private String containerlab;

        @Option(names = "--mininet", paramLabel = "FILE", description = "The topology for Mininet, a Python program.")
        private String mininet;

        /** The format that was given, with its file. */
        private Map.Entry<ExportFormat, String> chosen() {
            return Stream.of(new SimpleEntry<>(ExportFormat.BASH, bash), new SimpleEntry<>(ExportFormat.MARKDOWN, markdown),
                            new SimpleEntry<>(ExportFormat.CAST, cast),
                            new SimpleEntry<>(ExportFormat.CONTAINERLAB, containerlab),
                            new SimpleEntry<>(ExportFormat.MININET, mininet))
                    .filter(format -> format.getValue() != null)
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Override
    public Integer call() throws RefusedException {
        Session session = workbench.session();
        ExportFormat format = target.chosen().getKey();
        String name = target.chosen().getValue();
        try {
            Recording.write(workbench.file(name), format.text(ExportFormat.title(name), session));
        } catch (IOException unwritable) {
            throw new RefusedException(FileTrouble.sentence(name, unwritable, "written"));
        }
        workbench.out().println("exported " + Words.steps(session.position()) + " to " + name);
        return 0;
    }
}
