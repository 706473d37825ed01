package netsh.commands.kernel;

import java.util.List;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolFamily;

/** The tools of this package. */
public final class KernelTools implements ToolFamily {
    @Override
    public List<Tool> tools() {
        return List.of(
                Tool.ofAdministrator("lsmod", "Lists the loaded modules.", ModuleList::run),
                new ModprobeTool(),
                Tool.ofAdministrator("modinfo", "Shows what modules say of themselves.", ModuleInformation::run),
                Tool.ofAdministrator("rmmod", "Takes modules out of the kernel.", ModuleRemoval::run),
                Tool.ofAdministrator("insmod", "Puts one module into the kernel.", ModuleInsertion::run),
                Tool.of("dmesg", "Shows the kernel's messages.", LogTool::run));
    }
}
