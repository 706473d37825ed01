package netsh.commands.iptables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.iptables.extension.Hosts;
import netsh.commands.iptables.extension.Numbers;
import netsh.commands.iptables.extension.XtablesException;
import netsh.commands.iptables.extension.XtablesException.Kind;
import netsh.network.error.NetException;
import netsh.network.netfilter.Chain;
import netsh.network.netfilter.Hook;
import netsh.network.netfilter.Netfilter;
import netsh.network.netfilter.Table;
import netsh.network.netfilter.TableName;

/** Reads the form of iptables-save: each table is checked and then put in force at its COMMIT, wholly or not at all. */
final class Restoration {
    /**
     * How to restore.
     *
     * @param counters whether counters are set
     * @param keep whether the rules that are there stay
     * @param test whether nothing is changed
     * @param table the only table to restore
     * @param verbose whether it says what it does
     */
    record Options(boolean counters, boolean keep, boolean test, Optional<String> table, boolean verbose) {}

    /** A file that has not the form; the message is complete but for the tool's name. */
    static final class LineException extends Exception {
        private static final long serialVersionUID = 1L;

        LineException(String message) {
            super(message, null, false, false);
        }
    }

    /** A step of the table that is being read. */
    @FunctionalInterface
    private interface Step {
        void take(TableEditor editor) throws XtablesException;
    }

    private record NumberedStep(int line, Step step) {}

    private final Flavor flavor;
    private final String tool;
    private final Netfilter netfilter;
    private final Options options;
    private final StringBuilder said = new StringBuilder();
    private final StringBuilder warnings = new StringBuilder();
    private final Surroundings surroundings;
    private final List<NumberedStep> steps = new ArrayList<>();
    private Optional<TableName> table = Optional.empty();
    private boolean skipping;
    private int line;
    private int failedLine;

    Restoration(Flavor flavor, String tool, Netfilter netfilter, Hosts hosts, Options options) {
        this.flavor = flavor;
        this.tool = tool;
        this.netfilter = netfilter;
        this.options = options;
        surroundings = new Surroundings(hosts, warnings::append);
    }

    /** What was done, in words. */
    String said() {
        return said.toString();
    }

    /** What is doubtful, in words. */
    String warnings() {
        return warnings.toString();
    }

    /** The line of the command that was refused. */
    int failedLine() {
        return failedLine;
    }

    void run(String text) throws XtablesException, LineException {
        for (String each : text.lines().toList()) {
            line++;
            failedLine = line;
            read(each);
        }
        if (table.isPresent()) {
            throw new LineException("COMMIT expected at line " + (line + 1));
        }
    }

    private void read(String text) throws XtablesException, LineException {
        if (text.isEmpty() || text.startsWith("#")) {
            said.append(options.verbose() && text.startsWith("#") ? text + "\n" : "");
        } else if (text.equals("COMMIT") && table.isPresent()) {
            commit();
        } else if (text.startsWith("*") && table.isEmpty()) {
            begin(text.substring(1).strip());
        } else if (table.isEmpty()) {
            throw new LineException("line " + line + " failed");
        } else if (!skipping) {
            steps.add(new NumberedStep(line, text.startsWith(":") ? chain(text.substring(1)) : command(text)));
        }
    }

    private void begin(String name) throws XtablesException {
        table = TableName.of(name);
        if (table.isEmpty()) {
            throw XtablesException.parameter(tool + ": line " + line + " table name '" + name + "' invalid");
        }
        skipping = options.table().isPresent() && !options.table().get().equals(name);
        steps.clear();
        if (!options.keep() && !skipping) {
            steps.add(new NumberedStep(line, editor -> clear()));
            sayCleared();
        }
    }

    private void clear() {
        netfilter.makeTable(flavor.family(), table.orElseThrow()).clear();
    }

    private void sayCleared() {
        if (!options.verbose()) {
            return;
        }
        TableName name = table.orElseThrow();
        name.hooks().forEach(hook -> said.append("Flushing chain `").append(hook).append("'\n"));
        List<Chain> users = netfilter.table(flavor.family(), name).map(Table::chains).orElse(List.of()).stream()
                .filter(chain -> !chain.isBuiltIn())
                .toList();
        users.forEach(chain -> said.append("Flushing chain `").append(chain.name()).append("'\n"));
        users.forEach(chain -> said.append("Deleting chain `").append(chain.name()).append("'\n"));
    }

    /** A line {@code :CHAIN POLICY [PACKETS:BYTES]}. */
    private Step chain(String text) throws XtablesException {
        String[] words = text.strip().split("\\s+");
        if (words.length < 2) {
            throw XtablesException.parameter(tool + ": line " + line + " policy invalid");
        }
        String name = words[0];
        String policy = words[1];
        Optional<Hook> hook = table.orElseThrow().hooks().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst();
        Request.Counters counters = Request.Counters.ZERO;
        if (options.counters() && words.length > 2) {
            counters = counters(words[2]).orElseThrow(() ->
                    XtablesException.parameter("invalid policy counters for chain '" + name + "'"));
        }
        if (hook.isEmpty()) {
            return editor -> userChain(name);
        }
        if (policy.equals("-")) {
            return editor -> netfilter.makeTable(flavor.family(), table.orElseThrow()).makeBuiltIn(hook.get());
        }
        if (!policy.equals("ACCEPT") && !policy.equals("DROP")) {
            throw new XtablesException(Kind.PLAIN, "Bad policy name.");
        }
        Request.Counters set = counters;
        return editor -> editor.setPolicy(hook.get(), policy, set);
    }

    private void userChain(String name) throws XtablesException {
        Table target = netfilter.makeTable(flavor.family(), table.orElseThrow());
        Optional<Chain> chain = target.chain(name);
        if (chain.isPresent()) {
            target.flush(chain.get());
            return;
        }
        try {
            target.addChain(name);
        } catch (NetException refusal) {
            throw new XtablesException(
                    Kind.RESOURCE, "CHAIN_USER_ADD failed (" + refusal.errno().text() + "): chain " + name);
        }
    }

    private Step command(String text) throws XtablesException {
        List<String> arguments = new ArrayList<>();
        String rest = text;
        if (text.startsWith("[")) {
            int end = text.indexOf(']');
            Optional<Request.Counters> counters =
                    end < 0 ? Optional.empty() : counters(text.substring(0, end + 1));
            if (counters.isEmpty()) {
                throw XtablesException.parameter("Bad line " + line + ": need ]");
            }
            rest = text.substring(end + 1);
            if (options.counters()) {
                arguments.addAll(List.of(
                        "--set-counters",
                        Long.toString(counters.get().packets()),
                        Long.toString(counters.get().bytes())));
            }
        }
        arguments.addAll(QuotedWords.split(rest));
        if (options.verbose()) {
            arguments.add("-v");
        }
        Request request =
                RequestParser.parse(flavor, arguments, tool, table.orElseThrow().text(), surroundings);
        if (request.command() == Command.LIST || request.command() == Command.LIST_RULES) {
            Lister lister = new Lister(flavor, netfilter, surroundings.hosts());
            return editor -> said.append(request.command() == Command.LIST
                    ? lister.list(table.orElseThrow(), request)
                    : lister.listRules(table.orElseThrow(), request));
        }
        return editor -> editor.perform(request);
    }

    private static Optional<Request.Counters> counters(String text) {
        int colon = text.indexOf(':');
        if (!text.startsWith("[") || !text.endsWith("]") || colon < 0) {
            return Optional.empty();
        }
        Optional<Long> packets = Numbers.parse(text.substring(1, colon), Long.MAX_VALUE);
        Optional<Long> bytes = Numbers.parse(text.substring(colon + 1, text.length() - 1), Long.MAX_VALUE);
        return packets.isPresent() && bytes.isPresent()
                ? Optional.of(new Request.Counters(packets.get(), bytes.get()))
                : Optional.empty();
    }

    private void commit() throws XtablesException {
        TableName name = table.orElseThrow();
        Runnable undo = netfilter.savepoint(flavor.family(), name);
        TableEditor editor = new TableEditor(netfilter, flavor, name);
        try {
            for (NumberedStep step : steps) {
                // A name that is unknown is found at the commit, what the kernel refuses at the command's own line.
                failedLine = step.line();
                step.step().take(editor);
            }
        } catch (XtablesException refusal) {
            undo.run();
            failedLine = refusal.kind() == Kind.PARAMETER ? line : failedLine;
            throw refusal;
        } finally {
            said.append(editor.said());
        }
        if (options.test()) {
            undo.run();
        }
        table = Optional.empty();
    }
}
