package netsh.shell.document;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import netsh.shell.lab.Lab;

/** Checks the documents of a request, or writes them anew, and tells what came of it. */
public final class Checks {
    private final CheckRequest request;
    private final Supplier<Lab> labs;
    private final PrintStream out;
    private final PrintStream err;
    private final List<Checked> checked = new ArrayList<>();

    /**
     * Checks of a request.
     *
     * @param labs gives fresh labs
     * @param out where reports go
     * @param err where it is said which files are unusable
     */
    public Checks(CheckRequest request, Supplier<Lab> labs, PrintStream out, PrintStream err) {
        this.request = request;
        this.labs = labs;
        this.out = out;
        this.err = err;
    }

    /** Runs them; the exit status is 0 where texts and machine agree, 1 where they do not, 2 where a file is unusable. */
    public int run() {
        try (DocumentCheck check = new DocumentCheck(labs, request.exact())) {
            request.paths().forEach(path -> runAll(check, path));
        }
        if (request.json()) {
            out.print(JsonReport.of(checked));
        } else if (checked.size() > 1 && !request.update()) {
            out.print("\n" + total() + "\n");
        }
        int status = checked.stream().mapToInt(Checked::status).max().orElse(Checked.AGREES);
        return Math.max(status, writeJunit());
    }

    private void runAll(DocumentCheck check, Path path) {
        try {
            List<Path> files = DocumentFiles.in(path);
            if (files.isEmpty()) {
                add(Checked.unusable(path.toString(),
                        path + ": no document in it; a document's name ends in .md, .markdown or .txt"));
            }
            files.forEach(file -> runOne(check, file));
        } catch (UncheckedIOException unreadable) {
            add(Checked.unusable(path.toString(), path + ": cannot be read: " + reason(unreadable.getCause())));
        } catch (IOException unreadable) {
            add(Checked.unusable(path.toString(), path + ": cannot be read: " + reason(unreadable)));
        }
    }

    private void runOne(DocumentCheck check, Path file) {
        String name = file.toString();
        if (DocumentFiles.isScript(file)) {
            add(Checked.unusable(name, name + ": a script, not a document; 'netsh replay --check " + name + "' checks it"));
            return;
        }
        try {
            byte[] octets = Files.readAllBytes(file);
            if (request.update()) {
                update(check, file, check.check(name, octets));
            } else {
                add(Checked.of(check.check(name, octets)));
            }
        } catch (DocumentException unusable) {
            add(Checked.unusable(name, unusable.getMessage()));
        } catch (NoSuchFileException missing) {
            add(Checked.unusable(name, name + ": no such file"));
        } catch (IOException failed) {
            add(Checked.unusable(name, name + ": cannot be read or written: " + reason(failed)));
        }
    }

    private void update(DocumentCheck check, Path file, DocumentReport report) throws IOException, DocumentException {
        DocumentUpdate update = new DocumentUpdate(report);
        if (!update.updated().isEmpty()) {
            SafeFile.write(file, update.octets());
        }
        String lines = update.updated().stream().map(String::valueOf).collect(Collectors.joining(", "));
        out.print(file + ": " + (update.updated().isEmpty()
                ? "no output was written anew"
                : "outputs written anew below line" + (update.updated().size() == 1 ? " " : "s ") + lines) + "\n");
        DocumentReport fresh = check.check(file.toString(), update.octets());
        List<Finding> left = fresh.findings().stream()
                .filter(finding -> finding.kind().group().isTheAuthors())
                .toList();
        left.forEach(finding -> out.print(file + ":" + finding.line() + ": left to its author: "
                + finding.kind().words() + ": " + finding.explanation() + "\n"));
        checked.add(new Checked(file.toString(), Optional.of(fresh), Optional.empty(),
                left.isEmpty() ? Checked.AGREES : Checked.DISAGREES));
    }

    private void add(Checked file) {
        checked.add(file);
        file.error().ifPresent(error -> {
            out.flush();
            err.print("netsh: " + error + "\n");
            err.flush();
        });
        if (!request.json()) {
            boolean follows = checked.size() > 1;
            file.report().filter(report -> isTold(file, report)).ifPresent(report -> {
                out.print(follows ? "\n" : "");
                TextReport.of(report).forEach(line -> out.print(line + "\n"));
            });
        }
    }

    /** Of the many documents in a directory those without a console are only counted. */
    private boolean isTold(Checked file, DocumentReport report) {
        return report.hasConsole() || request.paths().stream().anyMatch(path -> path.toString().equals(file.name()));
    }

    private String total() {
        long silent = checked.stream().flatMap(file -> file.report().stream()).filter(report -> !report.hasConsole()).count();
        long disagree = withStatus(Checked.DISAGREES);
        long unusable = withStatus(Checked.UNUSABLE);
        return checked.size() + " documents: " + (checked.size() - disagree - unusable - silent)
                + " agree with the machine, " + disagree + " do not"
                + (silent == 0 ? "" : ", " + silent + " without a console")
                + (unusable == 0 ? "" : ", " + unusable + " unusable");
    }

    private long withStatus(int status) {
        return checked.stream().filter(file -> file.status() == status).count();
    }

    private int writeJunit() {
        if (request.junit().isEmpty()) {
            return Checked.AGREES;
        }
        Path file = request.junit().get();
        try {
            SafeFile.write(file, JunitReport.of(checked).getBytes(StandardCharsets.UTF_8));
            return Checked.AGREES;
        } catch (IOException failed) {
            err.print("netsh: " + file + ": cannot be written: " + reason(failed) + "\n");
            return Checked.UNUSABLE;
        }
    }

    private static String reason(IOException exception) {
        if (exception instanceof AccessDeniedException) {
            return "permission denied";
        }
        return exception instanceof NoSuchFileException ? "no such file or directory" : exception.getMessage();
    }
}
