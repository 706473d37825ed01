package netsh.commands.qemu;

import java.util.List;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolFamily;

/** Virtual machines of one host. */
public final class QemuTools implements ToolFamily {
    private final VirtualMachines machines = new VirtualMachines();
    private final GuestFactory guests;

    /** The tools of a host whose guests {@code guests} makes. */
    public QemuTools(GuestFactory guests) {
        this.guests = guests;
    }

    /** The guests that run, in the order in which they were started. */
    public List<RunningGuest> running() {
        return machines.running().stream()
                .map(machine -> new RunningGuest(machine.name(), machine.guest()))
                .toList();
    }

    @Override
    public List<Tool> tools() {
        return List.of(
                new QemuTool("qemu-system-x86_64", machines, guests),
                new QemuTool("qemu-kvm", machines, guests),
                new QemuTool("kvm", machines, guests),
                new ImageTool(),
                new VmTool(machines),
                new ConsoleTool(machines));
    }
}
