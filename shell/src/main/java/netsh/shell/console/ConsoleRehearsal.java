package netsh.shell.console;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import netsh.shell.script.Header;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;

/** A console on a terminal of its own with nobody there, so that a JVM can archive the classes that it takes. */
public final class ConsoleRehearsal {
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

    private ConsoleRehearsal() {}

    /**
     * Opens a console, types, and loads what a terminal of the system takes beyond this one.
     *
     * @param stateDirectory where it keeps its journal and history
     * @param typed the keys, which leave the console at their end
     */
    public static void run(Path stateDirectory, String typed) throws IOException {
        InputStream keys = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
        try (Terminal terminal = new ExternalTerminal(
                "netsh", "xterm-256color", keys, OutputStream.nullOutputStream(), StandardCharsets.UTF_8)) {
            terminal.setSize(new Size(80, 24));
            Console.open(new Opening(Header.DEFAULT_SEED, false), terminal, stateDirectory);
        }
        TERMINAL_CLASSES.forEach(ConsoleRehearsal::load);
    }

    private static void load(String name) {
        try {
            Class.forName(name, false, ConsoleRehearsal.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError notOnThisSystem) {
            return;
        }
    }
}
