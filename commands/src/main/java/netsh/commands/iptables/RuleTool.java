package netsh.commands.iptables;

import java.util.List;
import java.util.Optional;
import netsh.commands.iptables.extension.XtablesException;
import netsh.commands.iptables.extension.XtablesException.Kind;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.netfilter.Netfilter;
import netsh.network.netfilter.TableName;

/** iptables and ip6tables. */
final class RuleTool implements Tool {
    private final Flavor flavor;

    RuleTool(Flavor flavor) {
        this.flavor = flavor;
    }

    @Override
    public String name() {
        return flavor.tool();
    }

    @Override
    public String summary() {
        return flavor == Flavor.IPV4
                ? "Lists and changes the rules of IPv4 packet filtering and translation."
                : "Lists and changes the rules of IPv6 packet filtering.";
    }

    @Override
    public String directory() {
        return "/usr/sbin";
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of((place, before, word) -> new RuleWords(flavor, place).expected(before));
    }

    @Override
    public int run(ToolContext context) {
        List<String> arguments = context.arguments();
        if (arguments.contains("-V") || arguments.contains("--version")) {
            context.out().println(flavor.tool() + " " + Flavor.VERSION);
            return 0;
        }
        if (arguments.contains("-h") || arguments.contains("--help")) {
            context.out().print(Help.text(flavor));
            return 0;
        }
        try {
            Surroundings surroundings = new Surroundings(ResolvedHosts.of(context), context.err()::print);
            return perform(context, RequestParser.parse(flavor, arguments, surroundings));
        } catch (XtablesException refusal) {
            return refuse(context, refusal);
        }
    }

    private int refuse(ToolContext context, XtablesException refusal) {
        context.err().print(Words.typed(flavor.tool(), refusal));
        return refusal.kind().status();
    }

    private int perform(ToolContext context, Request request) throws XtablesException {
        TableName table = TableName.of(request.table())
                .orElseThrow(() -> new XtablesException(
                        Kind.VERSION, "table '" + request.table() + "' does not exist"));
        Netfilter netfilter = context.namespace().netfilter();
        Lister lister = new Lister(flavor, netfilter, ResolvedHosts.of(context));
        TableEditor editor = new TableEditor(netfilter, flavor, table);
        if (request.command() == Command.LIST || request.command() == Command.LIST_RULES) {
            context.out().print(request.command() == Command.LIST
                    ? lister.list(table, request)
                    : lister.listRules(table, request));
            if (request.zero()) {
                editor.perform(request.zeroing());
            }
            return 0;
        }
        Runnable undo = netfilter.savepoint(flavor.family(), table);
        int status = 0;
        try {
            editor.perform(request);
        } catch (XtablesException refusal) {
            undo.run();
            status = refuse(context, refusal);
        }
        context.out().print(editor.said());
        return status;
    }
}
