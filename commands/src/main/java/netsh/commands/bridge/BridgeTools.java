package netsh.commands.bridge;

import java.util.List;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolFamily;

/** The tools of this package. */
public final class BridgeTools implements ToolFamily {
    @Override
    public List<Tool> tools() {
        return List.of(new BridgeTool());
    }
}
