package netsh.shell.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import netsh.shell.console.ConsoleRehearsal;
import netsh.shell.replay.StandardStreams;

/**
 * Does what netsh does in its first seconds, with nobody there: a replay, and a console on a terminal of its own. The
 * launcher starts it for the JVM to archive the classes that this takes; it leaves nothing behind.
 */
public final class Rehearsal {
    private static final String SCRIPT = "rehearsal.nsh";
    private static final String LEAVE = "exit\ry\r";

    private Rehearsal() {}

    /** Rehearses. */
    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createTempDirectory("netsh");
        try {
            Path script = directory.resolve(SCRIPT);
            try (InputStream steps = Rehearsal.class.getResourceAsStream(SCRIPT)) {
                Files.copy(steps, script);
            }
            replay(script);
            ConsoleRehearsal.run(directory, Files.readString(script).replace('\n', '\r') + LEAVE);
        } finally {
            remove(directory);
        }
        System.exit(0);
    }

    private static void replay(Path script) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        new Main(new StandardStreams(InputStream.nullInputStream(), nowhere, nowhere, Terminals.ofThisProcess()))
                .run(new String[] {ReplayCommand.NAME, script.toString()});
    }

    private static void remove(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
