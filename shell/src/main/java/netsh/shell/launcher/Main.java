package netsh.shell.launcher;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import netsh.shell.replay.ReplayRequest;
import netsh.shell.replay.Replays;
import netsh.shell.replay.StandardStreams;
import picocli.CommandLine;

/** Where the program begins. */
public final class Main {
    private static final int BUFFER_OCTETS = 1 << 16;
    private static final int USAGE = 2;
    private static final int INTERNAL_ERROR = 2;
    private static final int UNWRITABLE = 2;

    private final StandardStreams streams;

    Main(StandardStreams streams) {
        this.streams = streams;
    }

    /** Starts netsh with what stood on its command line, and exits with its status. */
    public static void main(String[] arguments) {
        StandardStreams streams = new StandardStreams(
                System.in, stream(FileDescriptor.out), stream(FileDescriptor.err), Terminals.ofThisProcess());
        int status = new Main(streams).run(arguments);
        if (streams.out().checkError() && status == 0) {
            streams.err().print("netsh: not all of the output could be written\n");
            status = UNWRITABLE;
        }
        streams.err().flush();
        System.exit(status);
    }

    /** Runs netsh; a mistake of its own is told in a line, and without a trace. */
    int run(String[] arguments) {
        try {
            return start(arguments);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError mistake) {
            return tell(mistake);
        }
    }

    private int tell(Throwable mistake) {
        streams.out().flush();
        streams.err().print("netsh: a mistake of netsh's own: " + mistake + "\n");
        return INTERNAL_ERROR;
    }

    /** What has no options needs none of the library that reads them, and starts the faster. */
    private int start(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        boolean hasOptions = words.stream().anyMatch(word -> word.startsWith("-"));
        if (words.isEmpty() || !hasOptions && words.size() == 1 && NetshCommand.isFile(words.get(0))) {
            return new NetshCommand(streams).start(words.stream().map(Path::of).findFirst());
        }
        if (!hasOptions && words.size() > 1 && words.get(0).equals(ReplayCommand.NAME)) {
            List<Path> files = words.stream().skip(1).map(Path::of).toList();
            return new Replays(ReplayRequest.toSee(files), streams).run();
        }
        return withOptions(arguments);
    }

    private int withOptions(String[] arguments) {
        return new CommandLine(new NetshCommand(streams))
                .addSubcommand(new ReplayCommand(streams))
                .addSubcommand(new CheckCommand(streams.out(), streams.err()))
                .addSubcommand(new ExportCommand(streams.out(), streams.err()))
                .setOut(new PrintWriter(streams.out(), true))
                .setErr(new PrintWriter(streams.err(), true))
                .setParameterExceptionHandler((wrong, ignored) -> {
                    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
                    streams.err().print(command + ": " + wrong.getMessage() + "\n" + command + " --help says what there is\n");
                    return USAGE;
                })
                .setExecutionExceptionHandler((mistake, command, parsed) -> tell(mistake))
                .execute(arguments);
    }

    /** A stream that prints UTF-8 whatever the platform's encoding is, and line ends as they are given. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), BUFFER_OCTETS), false, StandardCharsets.UTF_8);
    }
}
