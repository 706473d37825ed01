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

/** What {@code ip route get} asks. */
final class RouteQuestion {
    static final Clauses<RouteQuestion> GRAMMAR = Clauses.<RouteQuestion>builder()
            .value(exact("tos").or(prefix("dsfield")), "the type of service", Slot.text("TOS"), (question, word) ->
                    question.trafficClass = RouteSyntax.named(NumberNames.SERVICE, word, "TOS value is invalid\n"))
            .value(prefix("from"), "the source address", Slot.text("ADDRESS"), (question, word) -> {
                if (prefix("help").accepts(word)) {
                    throw new UsageRequested();
                }
                question.source = Optional.of(question.host(word));
            })
            .value(exact("iif"), "the link it comes in by", Slot.text("DEVICE", Links.ALL),
                    (question, word) -> question.in = Optional.of(word))
            .value(exact("mark"), "its firewall mark", Slot.text("NUMBER"), (question, word) ->
                    question.mark = OptionalLong.of(number(word, 0xffff_ffffL, "mark value is invalid\n")))
            .value(prefix("oif").or(exact("dev")), "the link it shall leave by",
                    Slot.text("DEVICE", Links.ALL),
                    (question, word) -> question.out = Optional.of(word))
            .value(exact("vrf"), "the VRF that it belongs to", Slot.text("NAME", Links.ALL),
                    (question, word) -> question.vrf = Optional.of(word))
            .flag(prefix("notify"), "tell who monitors", question -> { })
            .value(prefix("uid"), "who sends it", Slot.text("NUMBER"), (question, word) ->
                    question.user = OptionalInt.of((int) number(word, 0xffff_ffffL, "invalid UID\n")))
            .flag(prefix("fibmatch"), "show the route that matches", question -> question.wantsRoute = true)
            .value(exact("sport"), "its source port", Slot.text("NUMBER"), (question, word) ->
                    question.sourcePort = (int) number(word, 0xffff, "invalid \"sport\"\n"))
            .value(exact("dport"), "its destination port", Slot.text("NUMBER"), (question, word) ->
                    question.destinationPort = (int) number(word, 0xffff, "invalid \"dport\"\n"))
            .value(exact("ipproto"), "its payload's protocol", Slot.text("PROTOCOL"),
                    (question, word) -> question.protocol = protocol(word))
            .plain("the destination", new Destination())
            .build();

    Family family;
    Optional<InetPrefix> destination = Optional.empty();
    /** The length that was typed, where it is not that of an address. */
    OptionalInt wrongLength = OptionalInt.empty();
    Optional<InetPrefix> source = Optional.empty();
    Optional<String> in = Optional.empty();
    Optional<String> out = Optional.empty();
    /** The VRF that it belongs to. */
    Optional<String> vrf = Optional.empty();
    OptionalLong mark = OptionalLong.empty();
    OptionalInt user = OptionalInt.empty();
    int trafficClass;
    int protocol;
    int sourcePort;
    int destinationPort;
    boolean wantsRoute;

    RouteQuestion(Family family) {
        this.family = family;
    }

    private InetPrefix host(String word) throws CommandLineException {
        InetPrefix prefix = InetPrefix.read(word, family);
        if (family == Family.UNSPECIFIED) {
            family = prefix.family();
        }
        return prefix;
    }

    private static long number(String word, long most, String complaint) throws CommandLineException {
        return Numbers.unsigned(word, most).orElseThrow(() -> CommandLineException.wrongArgument(word, complaint));
    }

    private static int protocol(String word) throws CommandLineException {
        return switch (word) {
            case "tcp" -> 6;
            case "udp" -> 17;
            case "icmp" -> 1;
            default -> (int) number(word, 255, "invalid \"ipproto\"\n");
        };
    }

    /** [ to ] ADDRESS. */
    private static final class Destination implements Syntax<RouteQuestion> {
        private static final Slot<String> ADDRESS = Slot.text("ADDRESS", Names.HOSTS);
        private static final Keyword TO = exact("to");

        @Override
        public void parse(Arguments arguments, RouteQuestion question) throws CommandLineException {
            arguments.accept(TO);
            String word = ADDRESS.take(arguments);
            if (prefix("help").accepts(word)) {
                throw new UsageRequested();
            }
            InetPrefix destination = question.host(word);
            int bits = destination.addressOrAny().bitLength();
            if (destination.length() != bits) {
                question.wrongLength = OptionalInt.of(destination.length());
            }
            question.destination = Optional.of(destination);
        }

        @Override
        public String synopsis() {
            return "[ to ] ADDRESS";
        }
    }
}
