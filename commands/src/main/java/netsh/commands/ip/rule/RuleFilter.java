package netsh.commands.ip.rule;

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
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.commands.grammar.UsageRequested;
import netsh.commands.ip.inet.Family;
import netsh.commands.ip.inet.InetPrefix;
import netsh.commands.ip.inet.NumberNames;
import netsh.commands.ip.inet.Numbers;
import netsh.network.route.Rule;
import netsh.network.route.RuleAction;

/** Which rules are shown or flushed (iprule_list_flush_or_save). */
final class RuleFilter {
    private static final Slot<String> PREFIX = Slot.text("PREFIX", Names.NETWORKS);
    private static final Slot<String> DEVICE = Slot.text("DEVICE", Links.ALL);

    static final Clauses<RuleFilter> GRAMMAR = Clauses.<RuleFilter>builder()
            .value(prefix("preference").or(prefix("order")).or(prefix("priority")), "where it stands",
                    Slot.text("NUMBER"), (filter, word) -> filter.priority = OptionalLong.of(Numbers.unsigned32(word)
                            .orElseThrow(() -> CommandLineException.wrongArgument(word,
                                    "preference value is invalid\n"))))
            .flag(exact("not"), "rules that are inverted", filter -> filter.inverted = true)
            .value(exact("tos").or(prefix("dsfield")), "the type of service", Slot.text("TOS"), (filter, word) ->
                    filter.trafficClass = OptionalInt.of(NumberNames.SERVICE.number(word).orElseThrow(() ->
                            CommandLineException.wrongArgument(word, "TOS value is invalid\n")).intValue()))
            .value(exact("fwmark"), "the firewall mark", Slot.text("MARK"), (filter, word) ->
                    filter.mark = OptionalLong.of(Numbers.unsigned32(word).orElseThrow(() ->
                            CommandLineException.wrongArgument(word, "fwmark value is invalid\n"))))
            .value(exact("dev").or(exact("iif")), "the link it came in by", DEVICE,
                    (filter, word) -> filter.inputLink = Optional.of(word))
            .value(exact("oif"), "the link the socket is bound to", DEVICE,
                    (filter, word) -> filter.outputLink = Optional.of(word))
            .value(prefix("lookup").or(prefix("table")), "the table it leads to", Slot.text("TABLE", NumberNames.TABLE.words()),
                    (filter, word) -> filter.table = OptionalInt.of(NumberNames.TABLE.number(word).orElseThrow(() ->
                            CommandLineException.wrongArgument(word, "table id is invalid\n")).intValue()))
            .value(exact("from"), "the source", PREFIX, (filter, word) ->
                    filter.source = Optional.of(InetPrefix.read(word, Family.INET)))
            .plain("the destination", new To())
            .build();

    final Family family;
    private OptionalLong priority = OptionalLong.empty();
    private OptionalLong mark = OptionalLong.empty();
    private OptionalInt trafficClass = OptionalInt.empty();
    private OptionalInt table = OptionalInt.empty();
    private Optional<String> inputLink = Optional.empty();
    private Optional<String> outputLink = Optional.empty();
    private Optional<InetPrefix> source = Optional.empty();
    private Optional<InetPrefix> destination = Optional.empty();
    private boolean inverted;

    RuleFilter(Family family) {
        this.family = family;
    }

    boolean takes(Rule rule) {
        return (priority.isEmpty() || priority.getAsLong() == rule.priority())
                && (!inverted || rule.isInverted())
                && (trafficClass.isEmpty() || trafficClass.getAsInt() == rule.trafficClass())
                && (mark.isEmpty() || (int) mark.getAsLong() == rule.mark())
                && (inputLink.isEmpty() || inputLink.equals(rule.inputLink()))
                && (outputLink.isEmpty() || outputLink.equals(rule.outputLink()))
                && (table.isEmpty() || rule.action() == RuleAction.TO_TABLE && table.getAsInt() == rule.table())
                && (source.isEmpty() || rule.source().isPresent() && rule.sourceLength() >= source.get().length()
                        && source.get().matches(rule.source().get(), source.get().length()))
                && (destination.isEmpty() || rule.destination().isPresent()
                        && rule.destinationLength() >= destination.get().length()
                        && destination.get().matches(rule.destination().get(), destination.get().length()));
    }

    /** [ to ] PREFIX. */
    private static final class To implements Syntax<RuleFilter> {
        @Override
        public void parse(Arguments arguments, RuleFilter filter) throws CommandLineException {
            arguments.accept(exact("to"));
            String word = PREFIX.take(arguments);
            if (prefix("help").accepts(word)) {
                throw new UsageRequested();
            }
            Family family = filter.family == Family.UNSPECIFIED ? Family.INET : filter.family;
            filter.destination = Optional.of(InetPrefix.read(word, family));
        }

        @Override
        public String synopsis() {
            return "[ to ] PREFIX";
        }
    }
}
