package netsh.commands.curl;

import java.util.List;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolFamily;

/** The tools of this package. */
public final class CurlTools implements ToolFamily {
    @Override
    public List<Tool> tools() {
        return List.of(new CurlTool());
    }
}
