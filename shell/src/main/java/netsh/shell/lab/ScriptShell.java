package netsh.shell.lab;

import java.time.Duration;
import java.util.List;
import netsh.commands.process.NullFile;
import netsh.commands.shell.Shell;
import netsh.commands.shell.ShellIdentity;
import netsh.commands.world.World;

/**
 * The shell of a fresh simulated lab that runs a script as bash runs one: its messages name the script and the line, errors
 * are apart from output, and commands that read their standard input find its end.
 */
public final class ScriptShell implements AutoCloseable {
    private final World world;
    private final SwitchedOutput output = new SwitchedOutput(false);
    private final SwitchedOutput errors = new SwitchedOutput(false);
    private final Shell shell;

    /**
     * A shell.
     *
     * @param identity how it speaks of itself
     */
    public ScriptShell(long seed, ShellIdentity identity) {
        world = new World(seed);
        shell = world.shell(identity, new NullFile(), output, errors);
    }

    /** From now on output and errors go here. */
    public void printTo(LabOutput out, LabOutput err) {
        output.switchTo(out);
        errors.switchTo(err);
    }

    /**
     * Runs a command of the script.
     *
     * @param line where it begins, from 1
     * @param interruptions how long after its begin each Ctrl-C comes, in order
     */
    public void run(int line, String command, List<Duration> interruptions) {
        interruptions.forEach(world.scheduler()::interruptAfter);
        shell.run(command, line);
        shell.settle();
        world.scheduler().cancelInterruptions();
    }

    /** Ctrl-C: ends what runs in the foreground. */
    public void interrupt() {
        world.scheduler().interrupt();
    }

    /** Whether a command ended the shell. */
    public boolean hasEnded() {
        return shell.hasExited();
    }

    /** The end of the script; answers its exit status. */
    public int end() {
        return shell.end();
    }

    @Override
    public void close() {
        world.close();
    }
}
