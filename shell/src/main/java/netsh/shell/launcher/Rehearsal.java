package netsh.shell.launcher;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import netsh.shell.console.Console;
import netsh.shell.console.Opening;
import netsh.shell.replay.StandardStreams;
import netsh.shell.script.Header;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;

/**
 * Does what netsh does in its first seconds, with nobody there: a replay, and a console on a terminal of its own. The
 * launcher starts it for the JVM to archive the classes that this takes; it leaves nothing behind.
 */
public final class Rehearsal {
    private static final String SCRIPT = "rehearsal.nsh";
    private static final String LEAVE = "exit\ry\r";

    /** What a terminal of the system takes beyond this one; a JVM or a system that lacks one of them goes without. */
    private static final List<String> TERMINAL_CLASSES = List.of(
            "org.jline.terminal.impl.PosixSysTerminal",
            "org.jline.terminal.impl.exec.ExecTerminalProvider",
            "org.jline.terminal.impl.exec.ExecPty",
            "org.jline.terminal.impl.jni.JniTerminalProvider",
            "org.jline.terminal.impl.jni.linux.LinuxNativePty",
            "org.jline.nativ.JLineLibrary",
            "org.jline.nativ.JLineNativeLoader",
            "org.jline.nativ.OSInfo",
            "org.jline.nativ.CLibrary$Termios",
            "org.jline.nativ.CLibrary$WinSize");

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
            prompt(directory, Files.readString(script).replace('\n', '\r') + LEAVE);
            TERMINAL_CLASSES.forEach(Rehearsal::load);
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

    private static void prompt(Path stateDirectory, String typed) throws IOException {
        InputStream keys = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
        try (Terminal terminal = new ExternalTerminal(
                "netsh", "xterm-256color", keys, OutputStream.nullOutputStream(), StandardCharsets.UTF_8)) {
            terminal.setSize(new Size(80, 24));
            Console.open(new Opening(Header.DEFAULT_SEED, false), terminal, stateDirectory);
        }
    }

    private static void load(String name) {
        try {
            Class.forName(name, false, Rehearsal.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError notOnThisSystem) {
            return;
        }
    }

    private static void remove(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
