package netsh.shell.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import netsh.shell.console.Console;
import netsh.shell.console.Opening;
import netsh.shell.replay.ScriptRun;
import netsh.shell.replay.StandardStreams;
import netsh.shell.script.Header;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code netsh} itself: opens the console, or runs a script as bash would. */
@Command(
        name = "netsh",
        mixinStandardHelpOptions = true,
        version = "netsh 1.0",
        description = "A Linux network lab in one console. Without a command it opens the prompt; with a file, or a pipe on "
                + "its standard input, it runs the commands in it as bash would.")
final class NetshCommand implements Callable<Integer> {
    private static final int USAGE = 2;

    private final StandardStreams streams;

    @Option(names = "--seed", paramLabel = "N", description = "What every random choice of the lab follows from.")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--resume", description = "Go on with the newest session where it stopped.")
    private boolean resume;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A script to run.")
    private Optional<Path> file = Optional.empty();

    NetshCommand(StandardStreams streams) {
        this.streams = streams;
    }

    /** Whether an argument cannot be the name of a command. */
    static boolean isFile(String argument) {
        return argument.indexOf('.') >= 0 || argument.indexOf('/') >= 0;
    }

    @Override
    public Integer call() {
        if (file.isPresent() && !isFile(file.get().toString()) && !Files.exists(file.get())) {
            streams.err().print("netsh: there is neither a command nor a file called " + file.get()
                    + "; netsh --help lists the commands\n");
            return USAGE;
        }
        return start(file);
    }

    /** Runs a script, or what comes through a pipe, or opens the console. */
    int start(Optional<Path> script) {
        ScriptRun run = new ScriptRun(streams.out(), streams.err());
        if (script.isPresent()) {
            return run.file(script.get(), seed);
        }
        if (!streams.canAsk()) {
            return run.input(streams.in(), seed);
        }
        return Console.open(new Opening(seed.orElse(Header.DEFAULT_SEED), resume), streams.err());
    }
}
