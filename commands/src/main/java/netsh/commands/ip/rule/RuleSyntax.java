package netsh.commands.ip.rule;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.Optional;
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
import netsh.commands.ip.inet.InetPrefix;
import netsh.commands.ip.inet.NumberNames;
import netsh.commands.ip.inet.Numbers;
import netsh.network.route.NumberRange;
import netsh.network.route.RuleAction;

/** The words of {@code ip rule add} and {@code del}, in the order in which iproute2 tries them (iprule_modify). */
final class RuleSyntax {
    private static final Slot<String> PREFIX = Slot.text("PREFIX", Names.NETWORKS);
    private static final Slot<String> NUMBER = Slot.text("NUMBER");
    private static final Slot<String> DEVICE = Slot.text("DEVICE", Links.ALL);
    private static final Slot<String> PORTS = Slot.text("PORTS");

    static final Clauses<RuleArguments> GRAMMAR = Clauses.<RuleArguments>builder()
            .flag(exact("not"), "packets that do not match", rule -> rule.rule.inverted(true))
            .value(exact("from"), "the source", PREFIX, (rule, word) -> {
                InetPrefix prefix = rule.prefix(word);
                rule.source = Optional.of(prefix);
                rule.rule.from(prefix.addressOrAny(), prefix.length());
            })
            .value(exact("to"), "the destination", PREFIX, (rule, word) -> {
                InetPrefix prefix = rule.prefix(word);
                rule.destination = Optional.of(prefix);
                rule.rule.to(prefix.addressOrAny(), prefix.length());
            })
            .value(prefix("preference").or(prefix("order")).or(prefix("priority")), "where it stands", NUMBER,
                    (rule, word) -> rule.rule.priority(number(word, "preference value is invalid\n")))
            .value(exact("tos").or(prefix("dsfield")), "the type of service", Slot.text("TOS"), (rule, word) ->
                    rule.rule.trafficClass(named(NumberNames.SERVICE, word, "TOS value is invalid\n")))
            .value(exact("fwmark"), "the firewall mark", Slot.text("MARK[/MASK]"), RuleSyntax::mark)
            .value(prefix("protocol"), "who makes it", Slot.text("PROTO"), (rule, word) ->
                    rule.rule.protocol(named(NumberNames.PROTOCOL, word, "\"protocol\" value is invalid\n")))
            .value(prefix("table").or(exact("lookup")), "the table to look in", Slot.text("TABLE", NumberNames.TABLE.words()), (rule, word) ->
                    rule.table(named(NumberNames.TABLE, word, "invalid table ID\n")))
            .value(exact("suppress_prefixlength").or(exact("sup_pl")), "prefixes too short to count", NUMBER,
                    (rule, word) -> rule.rule.suppressPrefixLength(
                            (int) number(word, "suppress_prefixlength value is invalid\n")))
            .value(exact("suppress_ifgroup").or(exact("sup_group")), "a group whose links do not count", NUMBER,
                    (rule, word) -> rule.rule.suppressGroup(
                            (int) number(word, "Invalid \"suppress_ifgroup\" value\n")))
            .value(exact("dev").or(exact("iif")), "the link it came in by", DEVICE,
                    (rule, word) -> rule.rule.inputLink(word))
            .value(exact("oif"), "the link the socket is bound to", DEVICE, (rule, word) -> rule.rule.outputLink(word))
            .value(exact("uidrange"), "the users", Slot.text("NUMBER-NUMBER"),
                    (rule, word) -> rule.rule.users(range(word, 0xffff_ffffL, true, "invalid UID range\n")))
            .value(exact("ipproto"), "the payload's protocol", Slot.text("PROTOCOL"),
                    (rule, word) -> rule.rule.ipProtocol(IpProtocolNames.number(word).orElseThrow(
                            () -> CommandLineException.wrongArgument(word, "Invalid \"ipproto\" value\n"))))
            .value(exact("sport"), "the source port", PORTS,
                    (rule, word) -> rule.rule.sourcePorts(range(word, 0xffff, false, "invalid \"sport\"\n")))
            .value(exact("dport"), "the destination port", PORTS,
                    (rule, word) -> rule.rule.destinationPorts(range(word, 0xffff, false, "invalid \"dport\"\n")))
            .plain("what it does", new Action())
            .build();

    private RuleSyntax() {}

    private static long number(String word, String complaint) throws CommandLineException {
        return Numbers.unsigned32(word).orElseThrow(() -> CommandLineException.wrongArgument(word, complaint));
    }

    private static int named(NumberNames names, String word, String complaint) throws CommandLineException {
        return names.number(word).orElseThrow(() -> CommandLineException.wrongArgument(word, complaint)).intValue();
    }

    private static void mark(RuleArguments rule, String word) throws CommandLineException {
        int slash = word.indexOf('/');
        String mark = slash < 0 ? word : word.substring(0, slash);
        long value = number(mark, "fwmark value is invalid\n");
        long mask = slash < 0 ? 0xffff_ffffL : number(word.substring(slash + 1), "fwmask value is invalid\n");
        rule.rule.mark((int) value, (int) mask);
    }

    private static NumberRange range(String word, long most, boolean needsBoth, String complaint)
            throws CommandLineException {
        int dash = word.indexOf('-');
        Optional<Long> first = Numbers.unsigned(dash < 0 ? word : word.substring(0, dash), most);
        Optional<Long> last = dash < 0 ? first : Numbers.unsigned(word.substring(dash + 1), most);
        if (first.isEmpty() || last.isEmpty() || first.get() > last.get() || needsBoth && dash < 0) {
            throw CommandLineException.wrongArgument(word, complaint);
        }
        return new NumberRange(first.get(), last.get());
    }

    /** [ type ] goto NUMBER | nop | blackhole | unreachable | prohibit. */
    private static final class Action implements Syntax<RuleArguments> {
        private static final Keyword TYPE = exact("type");
        private static final Slot<String> WORD =
                Slot.text("ACTION", Words.of(
                        "goto: go on with another rule", "nop: nothing", "blackhole: end it in silence",
                        "unreachable: there is no way", "prohibit: it is forbidden"));

        @Override
        public void parse(Arguments arguments, RuleArguments rule) throws CommandLineException {
            arguments.accept(TYPE);
            String word = WORD.take(arguments);
            if (prefix("help").accepts(word)) {
                throw new UsageRequested();
            }
            if (prefix("goto").accepts(word)) {
                rule.action(RuleAction.GOTO);
                rule.rule.gotoPriority(number(NUMBER.take(arguments), "invalid target\n"));
            } else if (prefix("nop").accepts(word)) {
                rule.action(RuleAction.NOP);
            } else {
                rule.action(action(word));
            }
        }

        private static RuleAction action(String word) throws CommandLineException {
            return switch (word) {
                case "blackhole" -> RuleAction.BLACKHOLE;
                case "unreachable" -> RuleAction.UNREACHABLE;
                case "prohibit" -> RuleAction.PROHIBIT;
                default -> throw CommandLineException.wrongArgument(word, "Failed to parse rule type");
            };
        }

        @Override
        public String synopsis() {
            return "[ goto NUMBER | nop | blackhole | unreachable | prohibit ]";
        }
    }
}
