package netsh.commands.netcat;

import java.util.List;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolFamily;

/** The tools of this package. */
public final class NetcatTools implements ToolFamily {
    @Override
    public List<Tool> tools() {
        return List.of(new Netcat("nc"), new Netcat("netcat"));
    }
}
