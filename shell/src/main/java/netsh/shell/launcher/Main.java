package netsh.shell.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Where the program begins. */
public final class Main {
    private static final int BUFFER_OCTETS = 1 << 16;

    private Main() {}

    /** Starts netsh with what stood on its command line, and exits with its status. */
    public static void main(String[] arguments) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        int status = new CommandLine(new NetshCommand(out, err))
                .addSubcommand(new ReplayCommand(out, err))
                .addSubcommand(new CheckCommand(out, err))
                .setOut(new java.io.PrintWriter(out, true))
                .setErr(new java.io.PrintWriter(err, true))
                .execute(arguments);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** A stream that prints UTF-8 whatever the platform's encoding is, and line ends as they are given. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new java.io.BufferedOutputStream(new FileOutputStream(descriptor), BUFFER_OCTETS),
                false,
                StandardCharsets.UTF_8);
    }
}
