package netsh.commands.tc;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Supplier;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;

/** How the kinds' own languages refuse words; each of them has its own sentences. */
final class Word {
    private Word() {}

    /** A number; another word is refused with {@code Illegal "NAME"}, and no more. */
    static Slot<Long> illegal(String name, Function<String, OptionalLong> reader) {
        return Slot.of(name.toUpperCase(Locale.ROOT), word -> reader.apply(word)
                .orElseThrow(() -> new CommandLineException("Illegal \"" + name + "\"", 1)));
    }

    /** A number; another word is refused by the kind's name. */
    static Slot<Long> illegalFor(String kind, String name, Function<String, OptionalLong> reader) {
        return Slot.of(name.toUpperCase(Locale.ROOT), word -> reader.apply(word)
                .orElseThrow(() -> new CommandLineException(
                        kind + ": Illegal value for \"" + name + "\": \"" + word + "\"", 1)));
    }

    /** Any word, to refuse it with the kind's usage text behind. */
    static Slot<String> unknown(Function<String, String> sentence, String kind, Supplier<String> usage) {
        return Slot.of("", word -> {
            throw new CommandLineException(sentence.apply(word) + "\n" + usage(kind, usage), 1);
        });
    }

    static <R> Syntax.Mark<R> help(String kind, Supplier<String> usage) {
        return request -> {
            throw new CommandLineException(usage(kind, usage), 1);
        };
    }

    static String usage(String kind, Supplier<String> usage) {
        return "Usage: ... " + kind + " " + usage.get();
    }
}
