package netsh.commands.bridge;

import netsh.commands.completion.Words;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Slot;

/** The words "on" and "off" as {@code bridge link set} refuses others (parse_one_of). */
final class OnOffWord {
    /** The status that {@code exit(-EINVAL)} leaves. */
    private static final int EXIT_MINUS_EINVAL = 234;

    private OnOffWord() {}

    static Slot<Long> slot(String keyword) {
        return new Slot<>("{ on | off }", word -> read(keyword, word), Words.of("on: switched on", "off: switched off"));
    }

    private static long read(String keyword, String word) throws CommandLineException {
        return switch (word) {
            case "on" -> 1;
            case "off" -> 0;
            default -> throw new CommandLineException("Error: argument of \"" + keyword
                    + "\" must be one of \"off\", \"on\", not \"" + word + "\"", EXIT_MINUS_EINVAL);
        };
    }
}
