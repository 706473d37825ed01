package netsh.commands.world;

import java.util.List;
import java.util.Map;
import netsh.commands.process.MemoryFile;
import netsh.commands.process.NullFile;
import netsh.commands.process.Process;
import netsh.commands.process.ProcessTable;
import netsh.commands.process.Scheduler;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.commands.tool.ToolRegistry;
import netsh.commands.tool.Userland;
import netsh.network.kernel.NetworkNamespace;

/**
 * Runs tools that only look, without leaving a trace: no virtual time passes, no process number is used, nobody sees a
 * process. To be used while no command runs.
 */
public final class Observer {
    private final ToolRegistry tools;
    private final Process process;

    /** An observer who looks with a host's tools. */
    Observer(Userland host, Scheduler scheduler) {
        tools = host.tools();
        process = Process.resident(
                new ProcessTable(scheduler, 0), host.machine().initialNamespace(), List.of("observer"), Map.of());
    }

    /**
     * What a tool of the host's prints on its standard output when it looks at a machine, which itself need not have it;
     * empty where there is no such tool.
     *
     * @param command the tool's name and its arguments
     */
    public String look(Userland machine, NetworkNamespace namespace, List<String> command) {
        return tools.find(command.get(0)).map(tool -> run(tool, machine, namespace, command)).orElse("");
    }

    private String run(Tool tool, Userland machine, NetworkNamespace namespace, List<String> command) {
        MemoryFile printed = new MemoryFile();
        Process child = process.fork();
        child.enter(namespace);
        child.descriptors().set(0, new NullFile());
        child.descriptors().set(1, printed);
        child.descriptors().set(2, new NullFile());
        child.runForeground(self -> {
            ToolContext context = new ToolContext(machine, self, command.get(0), command.subList(1, command.size()));
            int status = tool.run(context);
            context.out().flush();
            return status;
        });
        return printed.text();
    }
}
