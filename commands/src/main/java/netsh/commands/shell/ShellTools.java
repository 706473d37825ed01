package netsh.commands.shell;

import java.util.List;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolFamily;

/** The shells of a Debian machine as programs. */
public final class ShellTools implements ToolFamily {
    @Override
    public List<Tool> tools() {
        return List.of(BashTool.named("bash", Dialect.BASH), BashTool.named("sh", Dialect.DASH),
                BashTool.named("dash", Dialect.DASH));
    }

    /** Busybox's shell, by one of its names. */
    public static Tool busyboxShell(String name) {
        return BashTool.named(name, Dialect.ASH);
    }
}
