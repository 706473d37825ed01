package netsh.commands.tool;

import java.util.Optional;

/** A tool whose whole behaviour is one method. */
record ActionTool(String name, String summary, String directory, Optional<ArgumentCompleter> completer, ToolAction action)
        implements Tool {
    @Override
    public int run(ToolContext context) {
        return action.run(context);
    }
}
