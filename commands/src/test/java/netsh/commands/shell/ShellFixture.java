package netsh.commands.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import netsh.commands.file.FileTree;
import netsh.commands.file.InitialFiles;
import netsh.commands.process.MemoryFile;
import netsh.commands.process.NullFile;
import netsh.commands.process.Process;
import netsh.commands.process.ProcessTable;
import netsh.commands.process.Scheduler;
import netsh.commands.tool.ToolFamily;
import netsh.commands.tool.ToolRegistry;
import netsh.commands.tool.Userland;
import netsh.network.kernel.Machine;
import netsh.network.kernel.Simulation;

/** Types command lines into a machine and collects the transcript in the reference's form. */
public final class ShellFixture implements AutoCloseable {
    private static final int LAST_PID = 400;

    private final MemoryFile output = new MemoryFile();
    private final Userland userland;
    private final Shell shell;

    /** A shell on {@code machine} that has the given tools beside the shell's own. */
    public ShellFixture(Machine machine, ToolFamily... families) {
        List<ToolFamily> all = new ArrayList<>(List.of(families));
        all.add(new ShellTools());
        Scheduler scheduler = new Scheduler(machine.simulation().events());
        ProcessTable processes = new ProcessTable(scheduler, 0);
        FileTree files = new FileTree(machine.simulation().events());
        InitialFiles.create(files, Process.session(processes, machine.initialNamespace(), List.of("init"), Map.of()));
        userland = new Userland(machine, files, processes, new ToolRegistry(all));
        shell = new Shell(userland, new ShellIdentity("/init", true, 47, true), new NullFile(), output, output);
    }

    /** A shell on a new machine of a new simulation. */
    public static ShellFixture onNewMachine(ToolFamily... families) {
        return new ShellFixture(new Machine(new Simulation(1), "lab"), families);
    }

    /** The machine's files, for mounting live ones. */
    public Userland userland() {
        return userland;
    }

    /** The shell. */
    public Shell shell() {
        return shell;
    }

    /**
     * Runs commands, each a line or several that belong together, and answers the transcript: {@code # command}, what
     * it printed, and {@code [exit N]} where it failed.
     */
    public String transcript(String... commands) {
        StringBuilder transcript = new StringBuilder();
        for (String command : commands) {
            int status = shell.run(command);
            shell.settle();
            boolean partial = output.endsWithinLine();
            transcript.append("# ").append(command).append('\n').append(output.drain()).append(partial ? "\n" : "");
            if (status != 0) {
                transcript.append("[exit ").append(status).append("]\n");
            }
        }
        return transcript.toString();
    }

    /** Cuts a script into commands: one line each, or several where the language needs them; comments are left out. */
    public static String[] commands(String script) {
        List<String> commands = new ArrayList<>();
        StringBuilder command = new StringBuilder();
        for (String line : script.split("\n")) {
            if (command.length() == 0 && (line.isEmpty() || line.startsWith("#"))) {
                continue;
            }
            command.append(command.length() == 0 ? "" : "\n").append(line);
            if (!command.toString().contains("<<") || Shell.isComplete(command.toString())) {
                commands.add(command.toString());
                command.setLength(0);
            }
        }
        if (command.length() > 0) {
            commands.add(command.toString());
        }
        return commands.toArray(new String[0]);
    }

    @Override
    public void close() {
        userland.scheduler().close();
    }
}
