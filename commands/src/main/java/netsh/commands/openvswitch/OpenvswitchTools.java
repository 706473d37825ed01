package netsh.commands.openvswitch;

import java.util.List;
import netsh.commands.openvswitch.vsctl.VsctlTool;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolFamily;

/** The tools of Open vSwitch on one host. */
public final class OpenvswitchTools implements ToolFamily {
    private final OpenvswitchService service = new OpenvswitchService();

    @Override
    public List<Tool> tools() {
        return List.of(new VsctlTool(service));
    }
}
