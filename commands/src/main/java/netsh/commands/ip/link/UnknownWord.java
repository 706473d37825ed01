package netsh.commands.ip.link;

import java.util.function.Supplier;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;

/** The answer of a kind's own language to a word that it does not have. */
final class UnknownWord {
    private UnknownWord() {}

    /** Behind the word that asks for help: the kind's usage text. */
    static <R> Syntax.Mark<R> help(String kind, Supplier<String> usage) {
        return request -> {
            throw new CommandLineException("Usage: ... " + kind + " " + usage.get(), 1);
        };
    }

    /** Takes any word, to refuse it with the kind's usage text behind the refusal. */
    static Slot<String> slot(String kind, String noun, Supplier<String> usage) {
        return Slot.of("", word -> {
            throw new CommandLineException(
                    kind + ": unknown " + noun + " \"" + word + "\"?\nUsage: ... " + kind + " " + usage.get(), 1);
        });
    }
}
