package netsh.shell.lab;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import netsh.commands.process.NullFile;
import netsh.commands.process.OpenFile;
import netsh.commands.process.Pacer;
import netsh.commands.shell.Shell;
import netsh.commands.world.World;
import netsh.network.bridge.StormReport;
import netsh.network.time.Event;
import netsh.network.trace.PacketObserver;

/** The lab that is simulated inside this process: the default. */
public final class SimulatedLab implements Lab {
    private final World world;
    private final TerminalInput input = new TerminalInput();
    private final SwitchedOutput output;
    private final Shell shell;
    private int stormsTold;

    /** A fresh lab whose time runs as fast as it can. */
    public SimulatedLab(long seed) {
        this(seed, Pacer.NONE, false, false);
    }

    /** A fresh lab whose shell speaks of itself as the one that recorded transcripts come from. */
    public static SimulatedLab forTranscripts(long seed) {
        return new SimulatedLab(seed, Pacer.NONE, false, true);
    }

    /** A fresh lab at a person's terminal. */
    public SimulatedLab(long seed, Pacer pacer) {
        this(seed, pacer, true, false);
    }

    private SimulatedLab(long seed, Pacer pacer, boolean interactive, boolean forTranscripts) {
        world = new World(seed);
        world.scheduler().setPacer(pacer);
        output = new SwitchedOutput(interactive);
        OpenFile standardInput = interactive ? input : new NullFile();
        shell = forTranscripts
                ? world.recordingShell(standardInput, output)
                : world.shell(standardInput, output);
    }

    /** Whether a text is a whole command of the shell language. */
    public static boolean isCompleteCommand(String text) {
        return Shell.isComplete(text);
    }

    /** From now on commands that read their standard input read what {@code lines} has. */
    public void attachTerminal(LineSource lines) {
        input.attach(lines);
    }

    /** Whether Ctrl-C was pressed and nothing has noticed yet. */
    public boolean isInterrupted() {
        return world.scheduler().isInterruptRequested();
    }

    /** What is simulated: for who looks at the state without printing it. */
    public World world() {
        return world;
    }

    /** Lets somebody hear of everything that happens to packets from now on. */
    public void observe(PacketObserver observer) {
        world.simulation().observers().add(observer);
    }

    @Override
    public Outcome run(String command, LabOutput out) {
        Duration begin = time();
        output.switchTo(out);
        int status = shell.run(command);
        shell.settle();
        return new Outcome(status, time().minus(begin), shell.hasExited());
    }

    @Override
    public Outcome run(String command, LabOutput out, Duration interruptAfter) {
        Event interruption = world.scheduler().interruptAfter(interruptAfter);
        try {
            return run(command, out);
        } finally {
            interruption.cancel();
        }
    }

    @Override
    public boolean isComplete(String text) {
        return isCompleteCommand(text);
    }

    @Override
    public List<Proposal> complete(String line, int cursor) {
        return new Completion(shell).at(line, cursor);
    }

    @Override
    public void interrupt() {
        world.scheduler().interrupt();
    }

    @Override
    public Duration time() {
        return world.simulation().events().now();
    }

    @Override
    public Optional<String> notice() {
        List<StormReport> storms = world.simulation().storms();
        if (storms.size() == stormsTold) {
            return Optional.empty();
        }
        List<StormReport> fresh = storms.subList(stormsTold, storms.size());
        stormsTold = storms.size();
        return Optional.of(fresh.stream().map(SimulatedLab::describe).collect(Collectors.joining("\n")));
    }

    private static String describe(StormReport storm) {
        return "frames circle in a layer-2 loop: they come back to " + storm.bridge() + " of " + storm.namespace()
                + " through " + String.join(" and ", storm.ports()) + "; the spanning tree (brctl stp " + storm.bridge()
                + " on) or taking one of the links down ends it";
    }

    @Override
    public void close() {
        world.close();
    }
}
