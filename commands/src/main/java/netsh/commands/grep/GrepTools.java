package netsh.commands.grep;

import java.util.List;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolFamily;

/** grep under its three names. */
public final class GrepTools implements ToolFamily {
    @Override
    public List<Tool> tools() {
        return List.of(
                new GrepTool("grep", GrepOptions.Syntax.BASIC),
                new GrepTool("egrep", GrepOptions.Syntax.EXTENDED),
                new GrepTool("fgrep", GrepOptions.Syntax.FIXED));
    }
}
