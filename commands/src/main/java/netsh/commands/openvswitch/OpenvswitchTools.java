package netsh.commands.openvswitch;

import java.util.List;
import netsh.commands.openvswitch.appctl.AppctlTool;
import netsh.commands.openvswitch.ofctl.OfctlTool;
import netsh.commands.openvswitch.vsctl.VsctlTool;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolFamily;

/** The tools of Open vSwitch on one host. */
public final class OpenvswitchTools implements ToolFamily {
    private final OpenvswitchService service = new OpenvswitchService();

    @Override
    public List<Tool> tools() {
        AppctlTool appctl = new AppctlTool(service);
        return List.of(new VsctlTool(service), new OfctlTool(service), appctl, appctl.datapathTool());
    }
}
