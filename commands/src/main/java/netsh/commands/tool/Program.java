package netsh.commands.tool;

import java.util.List;

/**
 * What a command's word turned out to be: a tool, or a script together with the tool that interprets it.
 *
 * @param tool              what runs
 * @param leadingArguments  what stands before the command's own arguments: an interpreter's option and the script
 * @param path              where it was found
 */
public record Program(Tool tool, List<String> leadingArguments, String path) {
    /** The complete argument list for the tool. */
    public List<String> argumentsBefore(List<String> own) {
        if (leadingArguments.isEmpty()) {
            return own;
        }
        List<String> all = new java.util.ArrayList<>(leadingArguments);
        all.addAll(own);
        return all;
    }
}
