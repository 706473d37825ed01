package netsh.commands.world;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import netsh.commands.file.FileTree;
import netsh.commands.file.InitialFiles;
import netsh.commands.machine.LabHost;
import netsh.commands.process.OpenFile;
import netsh.commands.process.Process;
import netsh.commands.process.ProcessTable;
import netsh.commands.process.Scheduler;
import netsh.commands.qemu.QemuTools;
import netsh.commands.qemu.RunningGuest;
import netsh.commands.shell.Shell;
import netsh.commands.shell.ShellIdentity;
import netsh.commands.tool.ToolRegistry;
import netsh.commands.tool.Userland;
import netsh.network.kernel.Machine;
import netsh.network.kernel.Simulation;

/**
 * The world at the start of every lab: the host {@code lab} with its card ens33, and outside, at the other end of the
 * wire, a router that has 8.8.8.8 behind it and knows no route to any inner network.
 */
public final class World implements AutoCloseable {
    /** How the reference machine's shell speaks of itself: it runs each line of a case by eval, from its init script. */
    private static final ShellIdentity RECORDING_IDENTITY = new ShellIdentity("/init", true, 47, true);

    private final Simulation simulation;
    private final Scheduler scheduler;
    private final Hosts hosts;
    private final Observer observer;

    /**
     * A new world.
     *
     * @param seed what every random choice in it follows from
     */
    public World(long seed) {
        simulation = new Simulation(seed);
        scheduler = new Scheduler(simulation.events());
        hosts = new Hosts(simulation, scheduler, new QemuTools(new Guests()));
        observer = new Observer(host(), scheduler);
    }

    /** The parts of a machine, its disk filled and its live files mounted. */
    static Userland userland(Machine machine, Scheduler scheduler, ToolRegistry tools, int lastPid) {
        FileTree files = new FileTree(machine.simulation().events());
        ProcessTable processes = new ProcessTable(scheduler, 0);
        Process init = Process.resident(processes, machine.initialNamespace(), List.of("/init"), Map.of());
        processes.skipTo(lastPid);
        InitialFiles.create(files, init);
        LiveFiles.mount(files, machine);
        return new Userland(machine, files, processes, tools);
    }

    /** What all machines share. */
    public Simulation simulation() {
        return simulation;
    }

    /** Who decides which process runs. */
    public Scheduler scheduler() {
        return scheduler;
    }

    /** The host that the lab begins with. */
    public Userland host() {
        return hosts.all().get(0).userland();
    }

    /** All hosts, the one that the lab begins with first. */
    public List<LabHost> hosts() {
        return hosts.all();
    }

    /** The guests that run on a host, in the order in which they were started. */
    public List<RunningGuest> guestsOf(LabHost host) {
        return hosts.guestsOf(host);
    }

    /** The machine that a process runs on, a host or a guest of one; empty where it has been taken away. */
    public Optional<Userland> userlandOf(Process process) {
        return hosts().stream()
                .flatMap(host -> Stream.concat(Stream.of(host.userland()),
                        guestsOf(host).stream().map(RunningGuest::userland)))
                .filter(userland -> userland.processes() == process.table())
                .findFirst();
    }

    /** Who looks at machines without leaving a trace in them. */
    public Observer observer() {
        return observer;
    }

    /** A shell on the host, which speaks of itself as at a prompt. */
    public Shell shell(OpenFile input, OpenFile output) {
        return new Shell(host(), ShellIdentity.INTERACTIVE, input, output, output);
    }

    /** A shell on the host that speaks of itself as it is told, and has an error output of its own. */
    public Shell shell(ShellIdentity identity, OpenFile input, OpenFile output, OpenFile error) {
        return new Shell(host(), identity, input, output, error);
    }

    /** A shell on the host, which speaks of itself as the one that recorded transcripts come from. */
    public Shell recordingShell(OpenFile input, OpenFile output) {
        return new Shell(host(), RECORDING_IDENTITY, input, output, output);
    }

    /** Ends every process. */
    @Override
    public void close() {
        scheduler.close();
    }
}
