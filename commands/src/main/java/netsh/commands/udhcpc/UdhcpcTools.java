package netsh.commands.udhcpc;

import java.util.List;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolFamily;

/** The tools of this package. */
public final class UdhcpcTools implements ToolFamily {
    @Override
    public List<Tool> tools() {
        return List.of(new UdhcpcTool());
    }
}
