package netsh.shell.launcher;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import netsh.shell.replay.StandardStreams;

/** A directory of files in which a test types netsh's command lines. */
final class Typed {
    private final Path directory;
    private String input = "";
    private boolean terminal;

    Typed(Path directory) {
        this.directory = directory;
    }

    /** Writes a file. */
    Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    /** From now on somebody sits at a terminal and types this. */
    Typed atTerminal(String typed) {
        input = typed;
        terminal = true;
        return this;
    }

    /** From now on this comes through a pipe. */
    Typed piped(String text) {
        input = text;
        terminal = false;
        return this;
    }

    /** Types a command line; answers all that is printed, errors behind output, and {@code [N]} where the status is not 0. */
    String netsh(String line) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        StandardStreams streams = new StandardStreams(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                new StandardStreams.Terminals(terminal, terminal, terminal));
        String[] words = Arrays.stream(line.strip().split(" +"))
                .map(word -> word.matches("\\w+\\.\\w+") ? directory.resolve(word).toString() : word)
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        int status = new Main(streams).run(words);
        streams.out().flush();
        streams.err().flush();
        String shown = out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8)
                + (status == 0 ? "" : "[" + status + "]\n");
        return shown.replace(directory + java.io.File.separator, "");
    }
}
