package netsh.commands.getopt;

import java.util.List;
import java.util.Optional;

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

    /** Whether an option was given. */
    public boolean has(char letter) {
        return options.stream().anyMatch(given -> given.letter() == letter);
    }

    /** An option's argument; the last one where it was given more than once. */
    public Optional<String> value(char letter) {
        return options.stream()
                .filter(given -> given.letter() == letter)
                .map(Given::value)
                .reduce((earlier, later) -> later);
    }
}
