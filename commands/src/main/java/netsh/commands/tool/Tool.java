package netsh.commands.tool;

import java.util.Optional;

/** A program of a simulated machine: what stands in /usr/bin and /usr/sbin. */
public interface Tool {
    /** The name it is called by. */
    String name();

    /** One line for a list of tools: starts upper-case, ends with a full stop. */
    String summary();

    /**
     * Does it and returns the exit status, 0 to 255. Standard output and error are flushed by the caller. Only
     * {@link netsh.commands.process.Terminated} may leave it as an exception.
     */
    int run(ToolContext context);

    /** The directory it is installed in, as {@code which} shows it. */
    default String directory() {
        return "/usr/bin";
    }

    /** What completes and colours its arguments at a prompt. */
    default Optional<ArgumentCompleter> completer() {
        return Optional.empty();
    }

    /** A tool made of a method. */
    static Tool of(String name, String summary, ToolAction action) {
        return new ActionTool(name, summary, "/usr/bin", Optional.empty(), action);
    }

    /** A tool made of a method and of what completes its arguments. */
    static Tool of(String name, String summary, ArgumentCompleter arguments, ToolAction action) {
        return new ActionTool(name, summary, "/usr/bin", Optional.of(arguments), action);
    }

    /** A tool made of a method, installed in /usr/sbin. */
    static Tool ofAdministrator(String name, String summary, ToolAction action) {
        return new ActionTool(name, summary, "/usr/sbin", Optional.empty(), action);
    }

    /** The same with what completes its arguments. */
    static Tool ofAdministrator(String name, String summary, ArgumentCompleter arguments, ToolAction action) {
        return new ActionTool(name, summary, "/usr/sbin", Optional.of(arguments), action);
    }
}
