package netsh.commands.conntrack;

import java.util.List;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolFamily;

/** The tools of this package. */
public final class ConntrackTools implements ToolFamily {
    @Override
    public List<Tool> tools() {
        return List.of(new ConntrackTool());
    }
}
