package netsh.commands.coreutils;

import java.util.ArrayList;
import java.util.List;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolFamily;

/** The small tools about files, names, dates, numbers and processes. */
public final class Coreutils implements ToolFamily {
    @Override
    public List<Tool> tools() {
        List<Tool> tools = new ArrayList<>();
        tools.addAll(List.of(ListFiles.TOOL, Copy.TOOL, Move.TOOL, Remove.TOOL, Directories.MKDIR, Directories.RMDIR,
                FileAttributes.TOUCH, FileAttributes.CHMOD, Links.LN, Links.READLINK, MakeTemporary.TOOL, Find.TOOL));
        tools.addAll(List.of(Names.BASENAME, Names.DIRNAME, Sequence.TOOL, Expr.TOOL, DateTool.TOOL, Print.ECHO,
                Print.PRINTF, Print.TRUE, Print.FALSE, Print.YES));
        tools.addAll(List.of(Identity.ID, Identity.WHOAMI, Identity.UNAME, Identity.NPROC, HostName.TOOL, Which.TOOL));
        tools.addAll(List.of(Env.TOOL, Sleep.TOOL, Timeout.TOOL, Xargs.TOOL, Wrappers.NOHUP, Wrappers.SETSID));
        tools.addAll(List.of(ProcessList.TOOL, Kill.TOOL, Kill.PKILL, Kill.PGREP, Kill.KILLALL));
        return tools;
    }
}
