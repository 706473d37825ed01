package netsh.commands.iptables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.iptables.extension.Hosts;
import netsh.commands.iptables.extension.XtablesException;
import netsh.commands.iptables.extension.XtablesException.Kind;
import netsh.network.netfilter.Chain;
import netsh.network.netfilter.Hook;
import netsh.network.netfilter.Netfilter;
import netsh.network.netfilter.Rule;
import netsh.network.netfilter.Table;
import netsh.network.netfilter.TableName;
import netsh.network.netfilter.Verdict;

/** Prints tables: {@code -L}, {@code -S} and iptables-save. A built-in chain that nobody made shows as an empty one. */
final class Lister {
    /** What is shown of a chain. */
    private record Row(
            String name,
            boolean builtIn,
            Verdict policy,
            Request.Counters counters,
            int references,
            List<Rule> rules) {
        static Row of(Chain chain) {
            return new Row(
                    chain.name(),
                    chain.isBuiltIn(),
                    chain.policy(),
                    new Request.Counters(chain.policyPackets(), chain.policyBytes()),
                    chain.references(),
                    chain.rules());
        }

        static Row unmade(Hook hook) {
            return new Row(hook.name(), true, Verdict.ACCEPT, Request.Counters.ZERO, 0, List.of());
        }
    }

    private final Flavor flavor;
    private final Netfilter netfilter;
    private final Hosts hosts;

    Lister(Flavor flavor, Netfilter netfilter, Hosts hosts) {
        this.flavor = flavor;
        this.netfilter = netfilter;
        this.hosts = hosts;
    }

    private List<Row> rows(TableName name) {
        Optional<Table> table = netfilter.table(flavor.family(), name);
        List<Row> rows = new ArrayList<>();
        for (Hook hook : name.hooks()) {
            rows.add(table.flatMap(found -> found.chain(hook.name())).map(Row::of).orElse(Row.unmade(hook)));
        }
        table.ifPresent(found -> found.chains().stream()
                .filter(chain -> !chain.isBuiltIn())
                .forEach(chain -> rows.add(Row.of(chain))));
        return rows;
    }

    private List<Row> rows(TableName name, Optional<String> chain) throws XtablesException {
        List<Row> rows = rows(name);
        if (chain.isEmpty()) {
            return rows;
        }
        rows.removeIf(row -> !row.name().equals(chain.get()));
        if (rows.isEmpty()) {
            throw new XtablesException(Kind.OTHER, "chain `" + chain.get() + "' in table `" + name.text()
                    + "' is incompatible, use 'nft' tool.");
        }
        return rows;
    }

    private String incompatibleChains(TableName name, Optional<String> chain) {
        boolean any = netfilter.table(flavor.family(), name)
                .filter(table -> !table.renamedBuiltInChains().isEmpty())
                .isPresent();
        return any && chain.isEmpty()
                ? "# Table `" + name.text() + "' contains incompatible base-chains, use 'nft' tool to list them.\n"
                : "";
    }

    String list(TableName name, Request request) throws XtablesException {
        RulePrinter printer = new RulePrinter(flavor.family(), hosts, request.style());
        StringBuilder text = new StringBuilder(incompatibleChains(name, request.chain()));
        boolean first = true;
        for (Row row : rows(name, request.chain())) {
            if (request.number() > 0) {
                if (request.number() <= row.rules().size()) {
                    text.append(printer.row(row.rules().get(request.number() - 1), request.number()));
                }
                continue;
            }
            text.append(first ? "" : "\n").append(title(row, request.style())).append(printer.columns());
            first = false;
            for (int i = 0; i < row.rules().size(); i++) {
                text.append(printer.row(row.rules().get(i), i + 1));
            }
        }
        return text.toString();
    }

    private static String title(Row row, Request.Style style) {
        if (!row.builtIn()) {
            return "Chain " + row.name() + " (" + row.references() + " references)\n";
        }
        String counters = style.verbose()
                ? " " + row.counters().packets() + " packets, " + row.counters().bytes() + " bytes"
                : "";
        return "Chain " + row.name() + " (policy " + row.policy() + counters + ")\n";
    }

    String listRules(TableName name, Request request) throws XtablesException {
        boolean verbose = request.style().verbose();
        RuleSaver saver = new RuleSaver(
                flavor.family(), verbose ? RuleSaver.Counters.WITHIN : RuleSaver.Counters.NONE);
        List<Row> rows = rows(name, request.chain());
        StringBuilder text = new StringBuilder(incompatibleChains(name, request.chain()));
        if (request.number() == 0) {
            for (Row row : rows) {
                text.append(row.builtIn() ? "-P " + row.name() + " " + row.policy() : "-N " + row.name());
                if (row.builtIn() && verbose) {
                    text.append(" -c ").append(row.counters().packets());
                    text.append(' ').append(row.counters().bytes());
                }
                text.append('\n');
            }
        }
        for (Row row : rows) {
            for (int i = 0; i < row.rules().size(); i++) {
                if (request.number() == 0 || request.number() == i + 1) {
                    text.append(saver.line(row.name(), row.rules().get(i)));
                }
            }
        }
        return text.toString();
    }

    /** A table as iptables-save prints it, without the comments around it. */
    String save(TableName name, boolean withCounters) {
        RuleSaver saver = new RuleSaver(
                flavor.family(), withCounters ? RuleSaver.Counters.BEFORE : RuleSaver.Counters.NONE);
        StringBuilder text = new StringBuilder("*" + name.text() + "\n");
        List<Row> rows = rows(name);
        for (Row row : rows) {
            text.append(':').append(row.name()).append(' ').append(row.builtIn() ? row.policy() : "-");
            text.append(" [").append(row.counters().packets()).append(':');
            text.append(row.counters().bytes()).append("]\n");
        }
        for (Row row : rows) {
            row.rules().forEach(rule -> text.append(saver.line(row.name(), rule)));
        }
        return text.append("COMMIT\n").toString();
    }
}
