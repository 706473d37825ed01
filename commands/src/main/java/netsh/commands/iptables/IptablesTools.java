package netsh.commands.iptables;

import java.util.List;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolFamily;

/** The tools of netfilter. */
public final class IptablesTools implements ToolFamily {
    @Override
    public List<Tool> tools() {
        return List.of(
                new RuleTool(Flavor.IPV4),
                new SaveTool(Flavor.IPV4),
                new RestoreTool(Flavor.IPV4),
                new RuleTool(Flavor.IPV6),
                new SaveTool(Flavor.IPV6),
                new RestoreTool(Flavor.IPV6));
    }
}
