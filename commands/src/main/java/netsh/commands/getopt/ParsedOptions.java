package netsh.commands.getopt;

import java.util.List;

/**
 * A command line taken apart.
 *
 * @param options the options in the order in which they were given
 * @param operands the other words
 */
public record ParsedOptions(List<Given> options, List<String> operands) {
    /**
     * An option as it was given.
     *
     * @param letter which
     * @param value its argument; empty text where it takes none
     */
    public record Given(char letter, String value) {}

    /** Keeps its own copies. */
    public ParsedOptions {
        options = List.copyOf(options);
        operands = List.copyOf(operands);
    }
}
