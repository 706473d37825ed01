package netsh.commands.tool;

import java.util.List;

/** The tools of one package; the one place to add a tool to. */
@FunctionalInterface
public interface ToolFamily {
    /** The tools. */
    List<Tool> tools();
}
