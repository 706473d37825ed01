package netsh.commands.tool;

import java.util.List;

/** Proposes words for an unfinished command line of one tool. */
@FunctionalInterface
public interface ArgumentCompleter {
    /**
     * The words that could stand last.
     *
     * @param context a context that is never run, for looking at the machine and the namespace
     * @param words   the words after the tool's name; the last one is unfinished and may be empty
     */
    List<String> candidates(ToolContext context, List<String> words);
}
