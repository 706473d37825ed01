package netsh.commands.packages;

import java.util.List;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolFamily;

/** The tools of this package. */
public final class PackageTools implements ToolFamily {
    private static final String SUMMARY = "Says which packages the lab already has.";

    @Override
    public List<Tool> tools() {
        return List.of(
                Tool.of("apt-get", SUMMARY, AptTool::expected, AptTool::run),
                Tool.of("apt", SUMMARY, AptTool::expected, AptTool::run),
                Tool.of("yum", SUMMARY, YumTool::expected, YumTool::run),
                Tool.of("dnf", SUMMARY, YumTool::expected, YumTool::run));
    }
}
