package netsh.commands.sysctl;

import java.util.List;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolFamily;

/** The tools of this package. */
public final class SysctlTools implements ToolFamily {
    @Override
    public List<Tool> tools() {
        return List.of(Tool.ofAdministrator("sysctl", "Shows and changes kernel settings.", SysctlWords.COMPLETER,
            SysctlTool::run));
    }
}
