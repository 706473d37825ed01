package netsh.shell.script;

import java.util.List;

/**
 * A script.
 *
 * @param name the file's name, for messages
 * @param header what its lab starts with
 * @param steps its steps, in order
 */
public record Script(String name, Header header, List<Step> steps) {
    /** Keeps its own copy of the steps. */
    public Script {
        steps = List.copyOf(steps);
    }
}
