package netsh.commands.qemu;

import java.util.List;
import java.util.Optional;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Expectation;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** {@code console}: the lab's own way to sit down at a guest, until {@code exit}. */
final class ConsoleTool implements Tool {
    private final VirtualMachines machines;

    ConsoleTool(VirtualMachines machines) {
        this.machines = machines;
    }

    @Override
    public String name() {
        return "console";
    }

    @Override
    public String summary() {
        return "Opens the prompt of a virtual machine.";
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of((place, before, word) -> before.isEmpty()
                ? Expectation.of(new MachineNames(machines)) : Expectation.end());
    }

    @Override
    public int run(ToolContext context) {
        if (context.arguments().size() != 1) {
            context.fail(2, "one virtual machine's name is needed");
            context.err().println("Usage: console NAME");
            return 2;
        }
        Optional<VirtualMachine> machine = VmTool.find(machines, context, context.arguments().get(0));
        if (machine.isEmpty()) {
            return 1;
        }
        context.out().flush();
        return machine.get().execute(context.process(), List.of("sh"))
                .orElseGet(() -> context.fail(1, machine.get().name() + " was switched off"));
    }
}
