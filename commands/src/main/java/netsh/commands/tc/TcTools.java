package netsh.commands.tc;

import java.util.List;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolFamily;

/** The tools of this package. */
public final class TcTools implements ToolFamily {
    @Override
    public List<Tool> tools() {
        return List.of(new TcTool());
    }
}
