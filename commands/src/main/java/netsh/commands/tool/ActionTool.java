package netsh.commands.tool;

/** A tool whose whole behaviour is one method. */
record ActionTool(String name, String summary, String directory, ToolAction action) implements Tool {
    @Override
    public int run(ToolContext context) {
        return action.run(context);
    }
}
