package netsh.shell.script;

import java.util.List;
import java.util.Optional;

/**
 * A script.
 *
 * @param name the file's name, for messages
 * @param header what its lab starts with
 * @param steps its whole steps, in order
 * @param marks what it says about places between them, in order
 * @param truncation what follows the whole steps and is none
 */
public record Script(String name, Header header, List<Step> steps, List<Mark> marks, Optional<Truncation> truncation) {
    /** Keeps its own copies. */
    public Script {
        steps = List.copyOf(steps);
        marks = List.copyOf(marks);
    }

    /** A script of nothing but whole steps. */
    public Script(String name, Header header, List<Step> steps) {
        this(name, header, steps, List.of(), Optional.empty());
    }
}
