package netsh.commands.sed;

import java.util.List;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolFamily;

/** sed. */
public final class SedTools implements ToolFamily {
    @Override
    public List<Tool> tools() {
        return List.of(new SedTool());
    }
}
