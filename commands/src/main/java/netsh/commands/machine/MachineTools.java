package netsh.commands.machine;

import java.util.List;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolFamily;

/** The lab's own command for its hosts. */
public final class MachineTools implements ToolFamily {
    private final LabHosts hosts;

    /** The tools of a lab with these hosts. */
    public MachineTools(LabHosts hosts) {
        this.hosts = hosts;
    }

    @Override
    public List<Tool> tools() {
        return List.of(new MachineTool(hosts));
    }
}
