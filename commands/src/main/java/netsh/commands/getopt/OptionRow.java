package netsh.commands.getopt;

import java.util.List;
import java.util.Optional;
import netsh.commands.completion.Option;

/**
 * A short option.
 *
 * @param letter what follows the dash
 * @param argument what its argument is called in help; empty where it takes none
 * @param summary what it does, for help
 */
public record OptionRow(char letter, Optional<String> argument, String summary) {
    /** An option without an argument. */
    public static OptionRow flag(char letter, String summary) {
        return new OptionRow(letter, Optional.empty(), summary);
    }

    /** An option with an argument. */
    public static OptionRow valued(char letter, String argument, String summary) {
        return new OptionRow(letter, Optional.of(argument), summary);
    }

    /** The option as completion offers it. */
    Option option() {
        return new Option(List.of("-" + letter), argument.orElse(""), false, summary);
    }
}
