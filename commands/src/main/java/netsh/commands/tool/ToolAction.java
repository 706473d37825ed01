package netsh.commands.tool;

/** What a tool does. */
@FunctionalInterface
public interface ToolAction {
    /** Does it and returns the exit status. */
    int run(ToolContext context);
}
