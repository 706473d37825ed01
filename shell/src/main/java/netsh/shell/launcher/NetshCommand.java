package netsh.shell.launcher;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import netsh.shell.console.Console;
import netsh.shell.console.Opening;
import netsh.shell.script.Header;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code netsh} itself: opens the console. */
@Command(
        name = "netsh",
        mixinStandardHelpOptions = true,
        version = "netsh 1.0",
        description = "A Linux network lab in one console. Without a command it opens the prompt.")
final class NetshCommand implements Callable<Integer> {
    private final PrintStream out;
    private final PrintStream err;

    @Option(names = "--seed", paramLabel = "N", description = "What every random choice of the lab follows from.")
    private long seed = Header.DEFAULT_SEED;

    @Option(names = "--resume", description = "Go on with the newest session where it stopped.")
    private boolean resume;

    NetshCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        return Console.open(new Opening(seed, resume), out, err);
    }
}
