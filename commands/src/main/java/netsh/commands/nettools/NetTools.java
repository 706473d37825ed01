package netsh.commands.nettools;

import java.util.List;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolFamily;

/** The tools of this package. */
public final class NetTools implements ToolFamily {
    @Override
    public List<Tool> tools() {
        return List.of(new Ifconfig(), new RouteTool(), new Arp(), new Netstat());
    }
}
