package netsh.commands.kernel;

import java.util.List;
import netsh.commands.completion.Synopsis;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolFamily;

/** The tools of this package. */
public final class KernelTools implements ToolFamily {
    @Override
    public List<Tool> tools() {
        return List.of(
                Tool.ofAdministrator("lsmod", "Lists the loaded modules.", Synopsis.none(),
            ModuleList::run),
                new ModprobeTool(),
                Tool.ofAdministrator("modinfo", "Shows what modules say of themselves.", Synopsis.of("MODULE...", "-F FIELD  only that field"),
            ModuleInformation::run),
                Tool.ofAdministrator("rmmod", "Takes modules out of the kernel.", Synopsis.of("LOADED...", "-v, --verbose  tell what is done"),
            ModuleRemoval::run),
                Tool.ofAdministrator("insmod", "Puts one module into the kernel.", Synopsis.of("FILE [PARAMETER=VALUE]..."),
            ModuleInsertion::run),
                Tool.of("dmesg", "Shows the kernel's messages.", Synopsis.of("", """
                        -t, --notime      no times
                        -c, --read-clear  clear them once they were shown
                        -C, --clear       clear them
                        """),
            LogTool::run));
    }
}
