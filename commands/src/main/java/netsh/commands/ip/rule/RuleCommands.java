package netsh.commands.ip.rule;

import static netsh.commands.grammar.Keyword.prefix;

import java.util.Optional;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.Command;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Menu;
import netsh.commands.grammar.Syntax;
import netsh.commands.ip.IpContext;
import netsh.commands.ip.inet.Family;
import netsh.network.error.NetException;
import netsh.network.route.Rule;
import netsh.network.route.RuleAction;
import netsh.network.route.RouteTableId;

/** The commands of {@code ip rule} in the order in which iproute2 tries them. */
public final class RuleCommands {
    /** The menu. */
    public static final Menu<IpContext> MENU = Menu.<IpContext>of("ip rule", "rules that choose a route table")
            .entry(prefix("list").or(prefix("lst")).or(prefix("show")), list())
            .entry(prefix("add"), change("adds a rule", "add", RuleCommands::add))
            .entry(prefix("delete"), change("deletes a rule", "del", RuleCommands::delete))
            .entry(prefix("flush"), new Command<IpContext, RuleFilter>("deletes rules",
                    context -> new RuleFilter(Family.of(context.options())), RuleFilter.GRAMMAR, RuleCommands::flush))
            .help()
            .whenEmpty(list())
            .build();

    private RuleCommands() {}

    private static Command<IpContext, RuleFilter> list() {
        return new Command<>("shows rules", context -> new RuleFilter(Family.of(context.options())),
                RuleFilter.GRAMMAR, RuleCommands::show);
    }

    private static Command<IpContext, RuleArguments> change(String description, String verb,
            Command.Action<IpContext, RuleArguments> action) {
        return new Command<>(description, context -> new RuleArguments(Family.of(context.options())),
                new NotEmpty(verb), action);
    }

    /** The words of a rule, of which there must be some. */
    private record NotEmpty(String verb) implements Syntax<RuleArguments> {
        @Override
        public void parse(Arguments arguments, RuleArguments rule) throws CommandLineException {
            if (arguments.isEmpty()) {
                throw new CommandLineException("\"ip rule " + verb + "\" requires arguments.", 1);
            }
            RuleSyntax.GRAMMAR.parse(arguments, rule);
        }

        @Override
        public String synopsis() {
            return RuleSyntax.GRAMMAR.synopsis();
        }
    }

    private static int add(IpContext context, RuleArguments arguments) throws NetException {
        if (!arguments.tableGiven) {
            arguments.rule.action(RuleAction.TO_TABLE).table(RouteTableId.MAIN);
        }
        RuleTables.of(context.namespace(), arguments.family == Family.INET6).add(arguments.rule.build());
        return 0;
    }

    private static int delete(IpContext context, RuleArguments arguments) throws NetException {
        RuleTables.of(context.namespace(), arguments.family == Family.INET6).delete(arguments.rule.build());
        return 0;
    }

    private static int show(IpContext context, RuleFilter filter) {
        context.printList(out -> {
            RulePrinter printer = new RulePrinter(out, context.options().details(), context.options().numeric(),
                    name -> context.namespace().links().byName(name) != null);
            RuleTables.of(context.namespace(), filter.family == Family.INET6).all().stream()
                    .filter(filter::takes)
                    .forEach(printer::print);
        });
        return 0;
    }

    /** Deletes all rules that pass the filter but the first one of the kernel. */
    private static int flush(IpContext context, RuleFilter filter) throws NetException {
        RuleTables tables = RuleTables.of(context.namespace(), filter.family == Family.INET6);
        for (Rule rule : tables.all()) {
            if (rule.priority() != 0 && filter.takes(rule)) {
                tables.delete(request(rule));
            }
        }
        return 0;
    }

    /** A request that means one rule. */
    private static Rule request(Rule rule) {
        Rule.Builder request = Rule.builder()
                .priority(rule.priority())
                .action(rule.action())
                .table(rule.table())
                .inverted(rule.isInverted())
                .mark(rule.mark(), rule.markMask());
        Optional.of(rule).filter(any -> any.sourceLength() > 0)
                .ifPresent(any -> request.from(any.source().orElseThrow(), any.sourceLength()));
        Optional.of(rule).filter(any -> any.destinationLength() > 0)
                .ifPresent(any -> request.to(any.destination().orElseThrow(), any.destinationLength()));
        rule.inputLink().ifPresent(request::inputLink);
        rule.outputLink().ifPresent(request::outputLink);
        return request.build();
    }
}
