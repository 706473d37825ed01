package netsh.commands.dns;

import java.util.List;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolFamily;

/** The tools of this package. */
public final class DnsTools implements ToolFamily {
    @Override
    public List<Tool> tools() {
        return List.of(new DigTool(), new NslookupTool(), new HostTool());
    }
}
