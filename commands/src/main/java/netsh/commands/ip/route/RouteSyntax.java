package netsh.commands.ip.route;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.Optional;
import java.util.OptionalInt;
import netsh.commands.completion.Links;
import netsh.commands.completion.Names;
import netsh.commands.completion.Words;
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
import netsh.network.addr.IpAddress;
import netsh.network.route.RouteMetric;

/** The words of {@code ip route add} and its relatives, in the order in which iproute2 tries them (iproute_modify). */
final class RouteSyntax {
    private static final Slot<String> ADDRESS = Slot.text("ADDRESS", Names.HOSTS);

    static final Clauses<RouteArguments> GRAMMAR = Clauses.<RouteArguments>builder()
            .value(exact("src"), "the source address of packets sent here", ADDRESS, RouteSyntax::source)
            .part(exact("via"), "the next router", new Via())
            .value(exact("tos").or(prefix("dsfield")), "the type of service", Slot.text("TOS"),
                    (route, word) -> route.trafficClass = named(NumberNames.SERVICE, word, "\"tos\" value is invalid\n"))
            .value(prefix("metric").or(prefix("priority")).or(exact("preference")), "its rank among equals",
                    Slot.text("METRIC"), (route, word) -> route.priority = number(word, "metric"))
            .value(exact("scope"), "how far it leads", named("SCOPE", NumberNames.SCOPE),
                    (route, word) -> route.scope =
                            OptionalInt.of(named(NumberNames.SCOPE, word, "invalid \"scope\" value\n")))
            .all(metrics())
            .flag(exact("onlink"), "take the gateway to be on the link", route -> route.way.onlink = true)
            .part(exact("nexthop"), "one of several ways", new NextHopSyntax())
            .value(prefix("protocol"), "who makes it", named("PROTO", NumberNames.PROTOCOL),
                    (route, word) -> route.protocol =
                            OptionalInt.of(named(NumberNames.PROTOCOL, word, "\"protocol\" value is invalid\n")))
            .value(prefix("table"), "the table it goes to", named("TABLE", NumberNames.TABLE),
                    (route, word) -> route.table =
                            OptionalInt.of(named(NumberNames.TABLE, word, "\"table\" value is invalid\n")))
            .value(exact("vrf"), "the table of a VRF", Slot.text("NAME", Links.ALL),
                    (route, name) -> route.vrf = Optional.of(name))
            .value(exact("dev").or(exact("oif")), "the link", Slot.text("DEVICE", Links.ALL),
                    (route, word) -> route.way.device = Optional.of(word))
            .plain("the destination", new Destination())
            .build();

    private RouteSyntax() {}

    private static Slot<String> named(String label, NumberNames names) {
        return Slot.text(label, names.words());
    }

    static int named(NumberNames names, String word, String complaint) throws CommandLineException {
        return names.number(word).orElseThrow(() -> CommandLineException.wrongArgument(word, complaint)).intValue();
    }

    private static long number(String word, String keyword) throws CommandLineException {
        return Numbers.unsigned32(word).orElseThrow(
                () -> CommandLineException.wrongArgument(word, "\"" + keyword + "\" value is invalid\n"));
    }

    private static void source(RouteArguments route, String word) throws CommandLineException {
        IpAddress address = InetPrefix.address(word, route.family);
        route.learnFamily(address);
        route.source = Optional.of(address);
    }

    private static Clauses<RouteArguments> metrics() {
        return Clauses.<RouteArguments>builder()
                .part(exact("mtu"), "the path's MTU", new Metric(RouteMetric.MTU, "mtu"))
                .part(exact("hoplimit"), "the time to live", new Metric(RouteMetric.HOPLIMIT, "hoplimit"))
                .part(exact("advmss"), "the MSS to offer", new Metric(RouteMetric.ADVMSS, "mss"))
                .part(prefix("reordering"), "the reordering to expect", new Metric(RouteMetric.REORDERING, "reordering"))
                .part(exact("rtt"), "the first round-trip time", new Metric(RouteMetric.RTT, "rtt"))
                .part(exact("rto_min"), "the least retransmission time", new Metric(RouteMetric.RTO_MIN, "rto_min"))
                .part(prefix("window"), "the largest window", new Metric(RouteMetric.WINDOW, "window"))
                .part(prefix("cwnd"), "the congestion window", new Metric(RouteMetric.CWND, "cwnd"))
                .part(prefix("initcwnd"), "the first congestion window", new Metric(RouteMetric.INITCWND, "initcwnd"))
                .part(prefix("initrwnd"), "the first receive window", new Metric(RouteMetric.INITRWND, "initrwnd"))
                .value(prefix("features"), "what hosts there can", Slot.text("FEATURES", Words.of("ecn: explicit congestion notification")),
                        RouteSyntax::feature)
                .part(prefix("quickack"), "acknowledge at once", new Metric(RouteMetric.QUICKACK, "quickack"))
                .value(prefix("congctl"), "the congestion control", Slot.text("NAME"), (route, word) -> {
                    route.congestionControl = Optional.of(word);
                    route.metrics.put(RouteMetric.CC_ALGO, 1);
                })
                .part(prefix("rttvar"), "the first deviation", new Metric(RouteMetric.RTTVAR, "rttvar"))
                .part(prefix("ssthresh"), "the slow start's end", new Metric(RouteMetric.SSTHRESH, "ssthresh"))
                .build();
    }

    private static void feature(RouteArguments route, String word) throws CommandLineException {
        if (!word.equals("ecn")) {
            throw CommandLineException.wrongArgument(word, "\"features\" value not valid\n");
        }
        route.metrics.put(RouteMetric.FEATURES, 1);
    }

    /** [ lock ] NUMBER of an attribute; times may carry a unit. */
    private record Metric(RouteMetric metric, String name) implements Syntax<RouteArguments> {
        private static final Keyword LOCK = exact("lock");
        private static final Slot<String> NUMBER = Slot.text("NUMBER");

        @Override
        public void parse(Arguments arguments, RouteArguments route) throws CommandLineException {
            if (arguments.accept(LOCK) || metric == RouteMetric.RTO_MIN) {
                if (route != null) {
                    route.locked.add(metric);
                }
            }
            String word = NUMBER.take(arguments);
            route.metrics.put(metric, value(word));
        }

        private int value(String word) throws CommandLineException {
            return switch (metric) {
                case RTT -> time(word, 8);
                case RTTVAR -> time(word, 4);
                case RTO_MIN -> time(word, 1);
                default -> (int) number(word, name);
            };
        }

        /** A time; without a unit it is the kernel's own number. */
        private int time(String word, int unitsPerMilli) throws CommandLineException {
            String digits = word.endsWith("ms") ? word.substring(0, word.length() - 2)
                    : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
            long number = number(digits.isEmpty() ? word : digits, name);
            if (word.endsWith("ms")) {
                return (int) (number * unitsPerMilli);
            }
            return (int) (word.endsWith("s") ? number * 1000 * unitsPerMilli : number);
        }

        @Override
        public String synopsis() {
            return "[ lock ] NUMBER";
        }
    }

    /** [ FAMILY ] ADDRESS of a gateway. */
    static final class Via implements Syntax<RouteArguments> {
        @Override
        public void parse(Arguments arguments, RouteArguments route) throws CommandLineException {
            route.way.gateway = Optional.of(read(arguments, route));
        }

        /** Reads a gateway; without a family's name it must be of the route's. */
        static IpAddress read(Arguments arguments, RouteArguments route) throws CommandLineException {
            String word = ADDRESS.take(arguments);
            IpAddress gateway;
            if (word.equals("inet") || word.equals("inet6")) {
                Family family = word.equals("inet") ? Family.INET : Family.INET6;
                gateway = InetPrefix.address(ADDRESS.take(arguments), family);
            } else {
                gateway = InetPrefix.address(word, route.family);
            }
            route.learnFamily(gateway);
            return gateway;
        }

        @Override
        public String synopsis() {
            return "[ FAMILY ] ADDRESS";
        }
    }

    /** [ to ] [ TYPE ] PREFIX. */
    private static final class Destination implements Syntax<RouteArguments> {
        private static final Slot<String> PREFIX = Slot.text("PREFIX", Names.NETWORKS);
        private static final Keyword TO = exact("to");

        @Override
        public void parse(Arguments arguments, RouteArguments route) throws CommandLineException {
            arguments.accept(TO);
            String word = PREFIX.take(arguments);
            Optional<Long> type = Character.isDigit(word.isEmpty() ? '0' : word.charAt(0))
                    ? Optional.empty()
                    : NumberNames.ROUTE_TYPE.number(word);
            if (type.isPresent()) {
                route.type = OptionalInt.of(type.get().intValue());
                word = PREFIX.take(arguments);
            }
            if (prefix("help").accepts(word)) {
                throw new UsageRequested();
            }
            if (route.destination.isPresent()) {
                throw CommandLineException.garbage("to", word);
            }
            InetPrefix destination = InetPrefix.read(word, route.family);
            if (route.family == Family.UNSPECIFIED) {
                route.family = destination.family();
            }
            route.destination = Optional.of(destination);
        }

        @Override
        public String synopsis() {
            return "[ to ] [ TYPE ] PREFIX";
        }
    }
}
