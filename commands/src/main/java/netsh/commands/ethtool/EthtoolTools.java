package netsh.commands.ethtool;

import java.util.List;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolFamily;

/** The tools of this package. */
public final class EthtoolTools implements ToolFamily {
    @Override
    public List<Tool> tools() {
        return List.of(Tool.ofAdministrator("ethtool", "Shows and changes what drivers do for links.", EthtoolWords.COMPLETER,
            EthtoolTool::run));
    }
}
