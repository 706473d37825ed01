package netsh.commands.tc;

import static netsh.commands.grammar.Keyword.prefix;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Numbers;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.network.traffic.NetemSettings.Chance;
import netsh.network.traffic.NetemSettings.Rate;

/** What may follow {@code netem}. */
final class NetemSyntax {
    static final Clauses<NetemRequest> CLAUSES = Clauses.<NetemRequest>builder()
            .value(prefix("limit"), "frames that may wait", Word.illegal("limit", TrafficNumbers::size),
                    (request, limit) -> request.limit = limit)
            .part(prefix("latency").or(prefix("delay")), "how long frames are held",
                    of("TIME [ JITTER [ CORRELATION ] ]", NetemSyntax::delay))
            .part(prefix("loss").or(prefix("drop")), "how likely frames are lost",
                    of("[ random ] PERCENT [ CORRELATION ]", NetemSyntax::loss))
            .flag(prefix("ecn"), "not supported here", request -> {
                throw TcContext.unsupported("netem with \"ecn\"");
            })
            .part(prefix("reorder"), "how likely frames overtake",
                    of("PERCENT [ CORRELATION ]", NetemSyntax::reorder))
            .part(prefix("corrupt"), "how likely frames are damaged",
                    of("PERCENT [ CORRELATION ]", NetemSyntax::corrupt))
            .value(prefix("gap"), "every how many-th frame overtakes",
                    Word.illegal("gap", word -> Numbers.unsigned(word, 32)), (request, gap) -> request.gap = gap)
            .part(prefix("duplicate"), "how likely frames are doubled",
                    of("PERCENT [ CORRELATION ]", NetemSyntax::duplicate))
            .value(prefix("distribution"), "how the jitter is spread", Slot.text("NAME"), NetemSyntax::distribution)
            .part(prefix("rate"), "how fast the link is",
                    of("RATE [ PACKETOVERHEAD ] [ CELLSIZE ] [ CELLOVERHEAD ]", NetemSyntax::rate))
            .value(prefix("slot"), "not supported here", Slot.text("TIME"), (request, word) -> {
                throw TcContext.unsupported("netem with \"slot\"");
            })
            .flag(prefix("help"), "how it is used", Word.help("netem", NetemSyntax::usage))
            .plain("", Word.unknown(word -> "What is \"" + word + "\"?", "netem", NetemSyntax::usage),
                    (request, word) -> { })
            .build();

    private static final Slot<String> LOSS = Slot.text("PERCENT");

    private NetemSyntax() {}

    static String usage() {
        return CLAUSES.synopsis();
    }

    /** Reads what follows a word. */
    private interface Reading {
        void read(Arguments arguments, NetemRequest request) throws CommandLineException;
    }

    private static Syntax<NetemRequest> of(String synopsis, Reading reading) {
        return new Syntax<>() {
            @Override
            public void parse(Arguments arguments, NetemRequest request) throws CommandLineException {
                reading.read(arguments, request);
            }

            @Override
            public String synopsis() {
                return synopsis;
            }
        };
    }

    private static long take(Arguments arguments, String name, Function<String, OptionalLong> reader)
            throws CommandLineException {
        return Word.illegal(name, reader).take(arguments);
    }

    private static boolean numberFollows(Arguments arguments) {
        return !arguments.isEmpty() && !arguments.peek().isEmpty() && Character.isDigit(arguments.peek().charAt(0));
    }

    private static void delay(Arguments arguments, NetemRequest request) throws CommandLineException {
        request.delay = take(arguments, "latency", TrafficNumbers::nanos);
        if (numberFollows(arguments)) {
            request.jitter = take(arguments, "latency", TrafficNumbers::nanos);
            if (numberFollows(arguments)) {
                request.namesCorrelations = true;
                request.delayCorrelation = take(arguments, "latency", TrafficNumbers::probability);
            }
        }
    }

    private static void loss(Arguments arguments, NetemRequest request) throws CommandLineException {
        LOSS.expect(arguments);
        String word = arguments.isEmpty() ? arguments.take() : arguments.peek();
        if (word.equals("random")) {
            arguments.skip();
        } else if (word.equals("state") || word.equals("gemodel")) {
            throw TcContext.unsupported("netem with \"loss " + word + "\"");
        } else if (!numberFollows(arguments)) {
            throw new CommandLineException("Unknown loss parameter: " + word, 1);
        }
        request.loss = take(arguments, "loss percent", TrafficNumbers::probability);
        if (numberFollows(arguments)) {
            request.namesCorrelations = true;
            request.lossCorrelation = take(arguments, "loss correllation", TrafficNumbers::probability);
        }
    }

    private static Chance chance(Arguments arguments, NetemRequest request, String name) throws CommandLineException {
        long probability = take(arguments, name, TrafficNumbers::probability);
        if (!numberFollows(arguments)) {
            return new Chance(probability, 0);
        }
        request.namesCorrelations = true;
        return new Chance(probability, take(arguments, name, TrafficNumbers::probability));
    }

    private static void reorder(Arguments arguments, NetemRequest request) throws CommandLineException {
        request.reorder = Optional.of(chance(arguments, request, "reorder"));
    }

    private static void corrupt(Arguments arguments, NetemRequest request) throws CommandLineException {
        request.corrupt = Optional.of(chance(arguments, request, "corrupt"));
    }

    private static void duplicate(Arguments arguments, NetemRequest request) throws CommandLineException {
        Chance chance = chance(arguments, request, "duplicate");
        request.duplicate = chance.probability();
        request.duplicateCorrelation = chance.correlation();
    }

    /** The tables of distributions come with the tool, and neither the lab nor the reference machine has them. */
    private static void distribution(NetemRequest request, String name) throws CommandLineException {
        throw new CommandLineException("No distribution data for " + name + " (/usr/lib/x86_64-linux-gnu/tc//" + name
                + ".dist: No such file or directory)", 1);
    }

    private static void rate(Arguments arguments, NetemRequest request) throws CommandLineException {
        long speed = take(arguments, "rate", TrafficNumbers::rate);
        int[] rest = new int[3];
        String[] names = {"rate", "rate", "rate"};
        for (int i = 0; i < rest.length && numberFollows(arguments); i++) {
            rest[i] = (int) take(arguments, names[i], word -> Numbers.unsigned(word, 31));
        }
        request.rate = Optional.of(new Rate(speed, rest[0], rest[1], rest[2]));
    }
}
