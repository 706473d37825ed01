package netsh.commands.tc;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Function;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Numbers;
import netsh.commands.grammar.Slot;
import netsh.network.traffic.HtbSettings;

/** What is asked of a class of htb; zero where nothing is. */
final class HtbClassRequest {
    private static final int MTU = 1600;

    static final Clauses<HtbClassRequest> CLAUSES = Clauses.<HtbClassRequest>builder()
            .value(prefix("rate"), "octets a second of its own", number("rate", TrafficNumbers::rate),
                    (request, rate) -> request.rate = rate)
            .value(prefix("ceil"), "octets a second at most", number("ceil", TrafficNumbers::rate),
                    (request, rate) -> request.ceil = rate)
            .value(prefix("burst").or(exact("buffer")).or(exact("maxburst")), "octets that may go at once",
                    number("buffer", TrafficNumbers::size), (request, size) -> request.burst = size)
            .value(prefix("cburst").or(exact("cbuffer")).or(exact("cmaxburst")), "octets that may go at the ceiling",
                    number("cbuffer", TrafficNumbers::size), (request, size) -> request.ceilBurst = size)
            .value(prefix("prio"), "who lends first", number("prio", word -> Numbers.within(word, 0, 7)),
                    (request, priority) -> request.priority = priority.intValue())
            .value(prefix("quantum"), "octets before the next class's turn",
                    number("quantum", word -> Numbers.unsigned(word, 32)), (request, size) -> request.quantum = size)
            .value(prefix("mtu"), "not supported here", Slot.text("BYTES"), (request, word) -> {
                throw TcContext.unsupported("classes of htb with \"mtu\"");
            })
            .value(prefix("mpu"), "not supported here", Slot.text("BYTES"), (request, word) -> {
                throw TcContext.unsupported("classes of htb with \"mpu\"");
            })
            .value(prefix("overhead"), "not supported here", Slot.text("BYTES"), (request, word) -> {
                throw TcContext.unsupported("classes of htb with \"overhead\"");
            })
            .flag(prefix("help"), "how it is used", Word.help("htb", HtbClassRequest::usage))
            .plain("", Word.unknown(word -> "What is \"" + word + "\"?", "htb", HtbClassRequest::usage),
                    (request, word) -> { })
            .build();

    private long rate;
    private long ceil;
    private long burst;
    private long ceilBurst;
    private int priority;
    private long quantum;

    private static String usage() {
        return CLAUSES.synopsis();
    }

    private static Slot<Long> number(String name, Function<String, OptionalLong> reader) {
        return Slot.of(name.toUpperCase(Locale.ROOT), word -> reader.apply(word)
                .orElseThrow(() -> new CommandLineException("Illegal \"" + name + "\"\n"
                        + Word.usage("htb", HtbClassRequest::usage), 1)));
    }

    void check() throws CommandLineException {
        if (rate == 0) {
            throw new CommandLineException("\"rate\" is required.", 1);
        }
    }

    HtbSettings settings() {
        long ceiling = ceil == 0 ? rate : ceil;
        return new HtbSettings(rate, ceiling,
                TrafficNumbers.bufferNanos(rate, burst == 0 ? MTU : burst),
                TrafficNumbers.bufferNanos(ceiling, ceilBurst == 0 ? MTU : ceilBurst), priority, quantum);
    }
}
