package netsh.commands.ip.route;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import netsh.commands.completion.Links;
import netsh.commands.completion.Names;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Keyword;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.commands.grammar.UsageRequested;
import netsh.commands.ip.inet.Family;
import netsh.commands.ip.inet.InetPrefix;
import netsh.commands.ip.inet.NumberNames;
import netsh.commands.ip.inet.Numbers;

/** The words that choose routes to show or flush (iproute_list_flush_or_save). */
final class RouteFilterSyntax {
    static final Clauses<RouteFilter> GRAMMAR = Clauses.<RouteFilter>builder()
            .value(prefix("table"), "the table", Slot.text("TABLE", NumberNames.TABLE.words()), RouteFilterSyntax::table)
            .value(exact("vrf"), "the table of a VRF", Slot.text("NAME", Links.ALL),
                    (filter, name) -> filter.vrf = Optional.of(name))
            .flag(prefix("cached").or(prefix("cloned")), "learnt entries", filter -> filter.cached = true)
            .value(exact("tos").or(prefix("dsfield")), "the type of service", Slot.text("TOS"),
                    (filter, word) -> filter.trafficClass = number(NumberNames.SERVICE, word, "TOS value is invalid\n"))
            .value(prefix("protocol"), "who made it", Slot.text("PROTO", NumberNames.PROTOCOL.words()),
                    (filter, word) -> filter.protocol =
                            numberOrAll(NumberNames.PROTOCOL, word, "invalid \"protocol\"\n"))
            .value(prefix("scope"), "how far it leads", Slot.text("SCOPE", NumberNames.SCOPE.words()),
                    (filter, word) -> filter.scope = numberOrAll(NumberNames.SCOPE, word, "invalid \"scope\"\n"))
            .value(prefix("type"), "what it does", Slot.text("TYPE", NumberNames.ROUTE_TYPE.words()),
                    (filter, word) -> filter.type =
                            number(NumberNames.ROUTE_TYPE, word, "node type value is invalid\n"))
            .value(exact("dev").or(exact("oif")), "the link it leads over",
                    Slot.text("DEVICE", Links.ALL), (filter, word) -> filter.device = Optional.of(word))
            .value(prefix("metric").or(prefix("priority")).or(exact("preference")), "its metric", Slot.text("METRIC"),
                    (filter, word) -> filter.metric = OptionalLong.of(Numbers.unsigned32(word).orElseThrow(
                            () -> CommandLineException.wrongArgument(word, "invalid \"metric\"\n"))))
            .value(exact("via"), "the next router", Slot.text("PREFIX"),
                    (filter, word) -> filter.via = Optional.of(InetPrefix.read(word, filter.family)))
            .value(exact("src"), "the source address it gives", Slot.text("PREFIX"),
                    (filter, word) -> filter.source = Optional.of(InetPrefix.read(word, filter.family)))
            .plain("the destination", new Destination())
            .build();

    /** The same for flushing, which notes that there were words. */
    static final Syntax<RouteFilter> FLUSH = new Syntax<>() {
        @Override
        public void parse(Arguments arguments, RouteFilter filter) throws CommandLineException {
            filter.isGiven = !arguments.isEmpty();
            GRAMMAR.parse(arguments, filter);
        }

        @Override
        public String synopsis() {
            return GRAMMAR.synopsis();
        }
    };

    private RouteFilterSyntax() {}

    private static void table(RouteFilter filter, String word) throws CommandLineException {
        Optional<Long> number = NumberNames.TABLE.number(word);
        if (number.isPresent()) {
            filter.table = number.get() == 0 ? OptionalInt.empty() : OptionalInt.of(number.get().intValue());
            filter.tableNamed = true;
        } else if (word.equals("all")) {
            filter.table = OptionalInt.empty();
        } else if (word.equals("cache")) {
            filter.cached = true;
        } else if (word.equals("help")) {
            throw new UsageRequested();
        } else {
            throw CommandLineException.wrongArgument(word, "table id value is invalid\n");
        }
    }

    private static OptionalInt number(NumberNames names, String word, String complaint) throws CommandLineException {
        return OptionalInt.of(names.number(word)
                .orElseThrow(() -> CommandLineException.wrongArgument(word, complaint)).intValue());
    }

    private static OptionalInt numberOrAll(NumberNames names, String word, String complaint)
            throws CommandLineException {
        return word.equals("all") && names.number(word).isEmpty()
                ? OptionalInt.empty()
                : number(names, word, complaint);
    }

    /** [ to ] [ root | match | exact ] PREFIX. */
    private static final class Destination implements Syntax<RouteFilter> {
        private static final Slot<String> PREFIX = Slot.text("PREFIX", Names.NETWORKS);
        private static final Keyword TO = prefix("to");
        private static final Keyword ROOT = prefix("root");
        private static final Keyword MATCH = prefix("match");
        private static final Keyword EXACT = prefix("exact");

        @Override
        public void parse(Arguments arguments, RouteFilter filter) throws CommandLineException {
            arguments.accept(TO);
            if (arguments.accept(ROOT)) {
                filter.root = Optional.of(InetPrefix.read(PREFIX.take(arguments), filter.family));
            } else if (arguments.accept(MATCH)) {
                filter.match = Optional.of(InetPrefix.read(PREFIX.take(arguments), filter.family));
            } else {
                arguments.accept(EXACT);
                String word = PREFIX.take(arguments);
                if (prefix("help").accepts(word)) {
                    throw new UsageRequested();
                }
                filter.match = Optional.of(InetPrefix.read(word, filter.family));
                filter.root = filter.match;
            }
            Optional<InetPrefix> chosen = filter.root.isPresent() ? filter.root : filter.match;
            chosen.filter(prefix -> filter.family == Family.UNSPECIFIED)
                    .ifPresent(prefix -> filter.family = prefix.family());
        }

        @Override
        public String synopsis() {
            return "[ to ] [ root | match | exact ] PREFIX";
        }
    }
}
