package netsh.commands.awk;

import java.util.List;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolFamily;

/** awk under its two names. */
public final class AwkTools implements ToolFamily {
    @Override
    public List<Tool> tools() {
        return List.of(new AwkTool("awk"), new AwkTool("mawk"));
    }
}
