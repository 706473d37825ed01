package netsh.commands.tc;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Numbers;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.network.addr.Ipv4Address;
import netsh.network.traffic.U32Match;
import netsh.network.traffic.U32Match.Key;

/** Behind {@code u32}. */
final class U32Syntax implements Syntax<FilterWords> {
    /** What the words ask for. */
    private static final class Request {
        private final FilterWords words;
        private final List<Key> keys = new ArrayList<>();

        private Request(FilterWords words) {
            this.words = words;
        }

        /** Adds a comparison; one of a word that is compared already joins it. */
        private void add(int value, int mask, int offset) throws CommandLineException {
            for (int i = 0; i < keys.size(); i++) {
                Key known = keys.get(i);
                if (known.offset() == offset) {
                    if (((known.value() ^ value) & known.mask() & mask) != 0) {
                        throw illegal();
                    }
                    keys.set(i, new Key(known.value() | value, known.mask() | mask, offset));
                    return;
                }
            }
            keys.add(new Key(value, mask, offset));
        }
    }

    private static final Clauses<Request> CLAUSES = Clauses.<Request>builder()
            .part(prefix("match"), "what a packet must have", new MatchSyntax())
            .value(exact("classid").or(exact("flowid")), "the class that it leads to",
                    Handles.classSlot("CLASSID", "Illegal \"classid\""), (request, id) -> request.words.setClassId(id))
            .part(prefix("action"), "what it does", new Syntax<>() {
                @Override
                public void parse(Arguments arguments, Request request) throws CommandLineException {
                    FilterSyntax.ACTION.parse(arguments, request.words);
                }

                @Override
                public String synopsis() {
                    return FilterSyntax.ACTION.synopsis();
                }
            })
            .part(prefix("police"), "not supported here", missing("police"))
            .part(prefix("offset"), "not supported here", missing("offset"))
            .part(prefix("hashkey"), "not supported here", missing("hashkey"))
            .part(exact("divisor"), "not supported here", missing("divisor"))
            .part(exact("link"), "not supported here", missing("link"))
            .part(exact("ht"), "not supported here", missing("ht"))
            .part(prefix("order"), "not supported here", missing("order"))
            .flag(exact("help"), "how it is used", Word.help("u32", U32Syntax::usage))
            .plain("", Word.unknown(word -> "What is \"" + word + "\"?", "u32", U32Syntax::usage),
                    (request, word) -> { })
            .build();

    private static Syntax<Request> missing(String word) {
        return Syntax.rest("...", (request, words) -> {
            throw TcContext.unsupported("u32 with \"" + word + "\"");
        });
    }

    private static String usage() {
        return CLAUSES.synopsis();
    }

    private static CommandLineException illegal() {
        return new CommandLineException("Illegal \"match\"", 1);
    }

    @Override
    public void parse(Arguments arguments, FilterWords words) throws CommandLineException {
        Request request = new Request(words);
        CLAUSES.parse(arguments, request);
        if (!request.keys.isEmpty()) {
            words.setMatch(new U32Match(request.keys));
        }
    }

    @Override
    public String synopsis() {
        return usage();
    }

    /** One comparison: a field of the header, or a word at an offset. */
    private static final class MatchSyntax implements Syntax<Request> {
        @Override
        public void parse(Arguments arguments, Request request) throws CommandLineException {
            String first = Slot.text("MATCH").take(arguments);
            switch (first) {
                case "ip" -> parseIp(arguments, request);
                case "u32" -> parseNumbers(arguments, request, 32);
                case "u16" -> parseNumbers(arguments, request, 16);
                case "u8" -> parseNumbers(arguments, request, 8);
                case "ip6", "udp", "tcp", "icmp", "mark", "ether" ->
                        throw TcContext.unsupported("u32 with \"match " + first + "\"");
                default -> throw illegal();
            }
        }

        private static void parseIp(Arguments arguments, Request request) throws CommandLineException {
            String field = arguments.take();
            switch (field) {
                case "src" -> parseAddress(arguments, request, 12);
                case "dst" -> parseAddress(arguments, request, 16);
                case "tos", "dsfield", "precedence" -> parseOctet(arguments, request, 1);
                case "protocol" -> parseOctet(arguments, request, 9);
                case "sport" -> parsePort(arguments, request, 16);
                case "dport" -> parsePort(arguments, request, 0);
                case "ihl", "nofrag", "firstfrag", "df", "mf", "icmp_type", "icmp_code" ->
                        throw TcContext.unsupported("u32 with \"match ip " + field + "\"");
                default -> throw illegal();
            }
        }

        private static void parseAddress(Arguments arguments, Request request, int offset)
                throws CommandLineException {
            String[] parts = arguments.take().split("/", 2);
            Ipv4Address address = Ipv4Address.parse(parts[0]).orElseThrow(U32Syntax::illegal);
            int length = parts.length == 1 ? 32
                    : (int) Numbers.within(parts[1], 0, 32).orElseThrow(U32Syntax::illegal);
            int mask = length == 0 ? 0 : -1 << 32 - length;
            request.add(address.bits() & mask, mask, offset);
        }

        private static int number(Arguments arguments, int bits) throws CommandLineException {
            String word = arguments.take();
            OptionalLong number = Numbers.unsigned(word, bits);
            if (number.isEmpty()) {
                number = Numbers.unsigned("0x" + word, bits);
            }
            return (int) number.orElseThrow(U32Syntax::illegal);
        }

        private static void parseOctet(Arguments arguments, Request request, int at) throws CommandLineException {
            int value = number(arguments, 8);
            int mask = number(arguments, 8);
            int shift = 24 - 8 * (at % 4);
            request.add((value & mask) << shift, mask << shift, at / 4 * 4);
        }

        private static void parsePort(Arguments arguments, Request request, int shift) throws CommandLineException {
            int value = number(arguments, 16);
            int mask = number(arguments, 16);
            request.add((value & mask) << shift, mask << shift, 20);
        }

        private static void parseNumbers(Arguments arguments, Request request, int bits) throws CommandLineException {
            int value = number(arguments, bits);
            int mask = number(arguments, bits);
            int offset = 0;
            if (!arguments.isEmpty() && arguments.peek().equals("at")) {
                arguments.skip();
                offset = (int) Numbers.within(arguments.take(), 0, 20).orElseThrow(() ->
                        TcContext.unsupported("u32 with such an offset"));
            }
            int shift = 32 - bits - 8 * (offset % 4);
            request.add((value & mask) << shift, mask << shift, offset / 4 * 4);
        }

        @Override
        public String synopsis() {
            return "{ ip { src | dst } PREFIX | ip { protocol | tos | sport | dport } VALUE MASK"
                    + " | { u32 | u16 | u8 } VALUE MASK [ at OFFSET ] }";
        }
    }
}
