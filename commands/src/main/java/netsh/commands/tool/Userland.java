package netsh.commands.tool;

import netsh.commands.file.FileTree;
import netsh.commands.process.ProcessTable;
import netsh.commands.process.Scheduler;
import netsh.network.kernel.Machine;

/** What a machine has beside its kernel: files, processes and installed tools. */
public final class Userland {
    private final Machine machine;
    private final FileTree files;
    private final ProcessTable processes;
    private final ToolRegistry tools;

    /** Puts a machine's parts together. */
    public Userland(Machine machine, FileTree files, ProcessTable processes, ToolRegistry tools) {
        this.machine = machine;
        this.files = files;
        this.processes = processes;
        this.tools = tools;
        ProgramDirectory programs = new ProgramDirectory(tools);
        for (String directory : ProgramLoader.TOOL_DIRECTORIES) {
            files.mount(directory, programs);
        }
    }

    /** The simulated host whose kernel this runs on. */
    public Machine machine() {
        return machine;
    }

    /** The machine's files. */
    public FileTree files() {
        return files;
    }

    /** The machine's processes. */
    public ProcessTable processes() {
        return processes;
    }

    /** The machine's programs. */
    public ToolRegistry tools() {
        return tools;
    }

    /** The scheduler that all machines of a lab share. */
    public Scheduler scheduler() {
        return processes.scheduler();
    }
}
