package netsh.commands.tool;

import java.util.List;

/** Knows what a tool's command line can go on with; completion and highlighting both ask it. */
@FunctionalInterface
public interface ArgumentCompleter {
    /**
     * What can stand behind some words.
     *
     * @param place a context that is never run, for looking at the machine and the namespace
     * @param before the whole words after the tool's name
     * @param word what has been typed of the next one, which may be empty; it decides only what of it is settled
     */
    Expectation expected(ToolContext place, List<String> before, String word);
}
