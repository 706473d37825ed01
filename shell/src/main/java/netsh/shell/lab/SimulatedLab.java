package netsh.shell.lab;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import netsh.commands.editing.LineCompleter;
import netsh.commands.editing.LineCompletion;
import netsh.commands.editing.LineHighlighter;
import netsh.commands.editing.Span;
import netsh.commands.editing.Typist;
import netsh.commands.machine.LabHost;
import netsh.commands.process.NullFile;
import netsh.commands.process.OpenFile;
import netsh.commands.process.Pacer;
import netsh.commands.shell.Shell;
import netsh.commands.tool.Userland;
import netsh.commands.world.World;
import netsh.network.bridge.StormReport;
import netsh.network.kernel.Machine;
import netsh.network.trace.PacketObserver;

/** The lab that is simulated inside this process: the default. */
public final class SimulatedLab implements Lab {
    private final World world;
    private final Conversation conversation = new Conversation();
    private final TerminalInput input = new TerminalInput(conversation);
    private final SwitchedOutput output;
    private final boolean hasTerminal;
    private final Shell shell;
    private int stormsTold;

    private SimulatedLab(long seed, boolean hasTerminal, boolean forTranscripts) {
        this.hasTerminal = hasTerminal;
        world = new World(seed);
        output = new SwitchedOutput(hasTerminal);
        OpenFile standardInput = hasTerminal ? input : new NullFile();
        shell = forTranscripts
                ? world.recordingShell(standardInput, output)
                : world.shell(standardInput, output);
    }

    /** A fresh lab without a terminal: its commands have no input and print to no person. */
    public SimulatedLab(long seed) {
        this(seed, false, false);
    }

    /** A fresh lab whose shell speaks of itself as the one that recorded transcripts come from. */
    public static SimulatedLab forTranscripts(long seed) {
        return new SimulatedLab(seed, false, true);
    }

    /** A fresh lab at a terminal, so that a command can wait for a line; its time runs as fast as it can. */
    public static SimulatedLab atTerminal(long seed) {
        return new SimulatedLab(seed, true, false);
    }

    /** Whether a text is a whole command of the shell language. */
    public static boolean isCompleteCommand(String text) {
        return Shell.isComplete(text);
    }

    @Override
    public void setPacer(Pacer pacer) {
        world.scheduler().setPacer(pacer);
    }

    /** What is simulated: for who looks at the state without printing it. */
    public World world() {
        return world;
    }

    /** The namespaces that have a name, of all hosts and of the guests that run; each machine's first one first. */
    public List<LabPlace> places() {
        List<LabPlace> places = new ArrayList<>();
        for (LabHost host : world.hosts()) {
            String prefix = host.userland() == world.host() ? "" : host.name() + ":";
            addPlaces(host.name(), prefix, host.userland(), places);
            world.guestsOf(host).forEach(guest -> addPlaces(
                    prefix + guest.name(), prefix + guest.name() + ":", guest.userland(), places));
        }
        return places;
    }

    private static void addPlaces(String name, String prefix, Userland userland, List<LabPlace> places) {
        Machine machine = userland.machine();
        places.add(new LabPlace(name, userland, machine.initialNamespace()));
        for (String namespace : new TreeSet<>(machine.namedNamespaces().names())) {
            machine.namespace(namespace).ifPresent(
                    found -> places.add(new LabPlace(prefix + namespace, userland, found)));
        }
    }

    /** What a tool prints that looks at a place; it leaves no trace. To be called while no command runs. */
    public String look(LabPlace place, List<String> command) {
        return world.observer().look(place.machine(), place.namespace(), command);
    }

    /** The session's shell. */
    public Shell shell() {
        return shell;
    }

    /** Lets somebody hear of everything that happens to packets from now on. */
    public void observe(PacketObserver observer) {
        world.simulation().observers().add(observer);
    }

    /** Lets an observer hear no more. */
    public void stopObserving(PacketObserver observer) {
        world.simulation().observers().remove(observer);
    }

    @Override
    public Outcome run(String command, LabOutput out) {
        return run(command, out, List.of());
    }

    @Override
    public Outcome run(String command, LabOutput out, List<Duration> interruptions) {
        Duration begin = time();
        output.switchTo(out);
        interruptions.forEach(world.scheduler()::interruptAfter);
        try {
            Conversation.Reply reply = hasTerminal ? converse(command) : new Conversation.Reply.Ended(perform(command));
            return outcome(reply, begin);
        } finally {
            world.scheduler().cancelInterruptions();
        }
    }

    private Conversation.Reply converse(String text) {
        if (!conversation.waitsForLine()) {
            return conversation.run(() -> perform(text));
        }
        world.scheduler().clearInterrupt();
        return conversation.type(text);
    }

    private int perform(String command) {
        int status = shell.run(command);
        shell.settle();
        input.discard();
        return status;
    }

    private Outcome outcome(Conversation.Reply reply, Duration begin) {
        List<Duration> interruptions = world.scheduler().interruptions().stream()
                .map(moment -> moment.minus(begin))
                .toList();
        Optional<Question> question =
                reply instanceof Conversation.Reply.Wants wants ? Optional.of(wants.question()) : Optional.empty();
        int status = reply instanceof Conversation.Reply.Ended ended
                ? ended.status()
                : question.map(Question::status).orElse(0);
        return new Outcome(status, time().minus(begin), shell.hasExited(), question, interruptions);
    }

    @Override
    public boolean isComplete(String text) {
        return isCompleteCommand(text);
    }

    /** Who types at the moment: at the lab's own shell, or at the one that a command has opened and that waits. */
    private Typist typist() {
        return input.reader()
                .flatMap(reader -> world.userlandOf(reader).map(userland -> Typist.at(userland, reader)))
                .orElseGet(() -> Typist.at(shell));
    }

    @Override
    public LineCompletion complete(String line, int cursor) {
        return new LineCompleter(typist()).at(line, cursor, false);
    }

    @Override
    public LineCompletion whatCanStand(String line, int cursor) {
        return new LineCompleter(typist()).at(line, cursor, true);
    }

    @Override
    public List<Span> highlight(String line) {
        return new LineHighlighter(typist()).spans(line);
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
        output.switchTo((octets, offset, length) -> {});
        while (conversation.waitsForLine()) {
            conversation.type(HANG_UP);
        }
        if (hasTerminal) {
            conversation.run(() -> {
                world.close();
                return 0;
            });
            conversation.close();
        } else {
            world.close();
        }
    }
}
