package netsh.commands.openvswitch.vsctl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import netsh.commands.openvswitch.LogLine;
import netsh.commands.openvswitch.OpenvswitchService;
import netsh.commands.openvswitch.SwitchWords;
import netsh.commands.openvswitch.database.Database;
import netsh.commands.openvswitch.database.DatabaseException;
import netsh.commands.openvswitch.database.Datum;
import netsh.commands.openvswitch.database.Row;
import netsh.commands.openvswitch.database.Schema;
import netsh.commands.openvswitch.vswitchd.NotHere;
import netsh.commands.process.Signal;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** The tool {@code ovs-vsctl}. */
public final class VsctlTool implements Tool {
    private static final String NAME = "ovs-vsctl";
    private static final String SERVER = "unix:/var/run/openvswitch/db.sock";

    private final OpenvswitchService service;
    private final VsctlCommands commands = new VsctlCommands();

    /** The tool of the host that {@code service} runs on. */
    public VsctlTool(OpenvswitchService service) {
        this.service = service;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "Shows and changes the configuration of Open vSwitch.";
    }

    @Override
    public int run(ToolContext tool) {
        try {
            VsctlLine line = VsctlLine.parse(tool.arguments(), commands);
            if (line.asksHelp()) {
                tool.out().println(usage());
                return 0;
            }
            if (line.asksVersion()) {
                tool.out().println(NAME + " (Open vSwitch) " + OpenvswitchService.VERSION);
                tool.out().println("DB Schema " + Schema.VERSION);
                return 0;
            }
            checkServer(line);
            service.started(tool);
            return perform(tool, line);
        } catch (VsctlException | DatabaseException refusal) {
            if (refusal.getMessage().isEmpty()) {
                return 2;
            }
            tool.out().flush();
            tool.err().println(NAME + ": " + refusal.getMessage());
            return 1;
        }
    }

    private static void checkServer(VsctlLine line) throws VsctlException {
        Optional<String> other = line.server().filter(server -> !server.equals(SERVER));
        if (other.isPresent()) {
            throw new VsctlException(other.get() + ": database connection failed ("
                    + (other.get().startsWith("unix:") ? "No such file or directory"
                            : "Address family not supported by protocol") + ")");
        }
    }

    private int perform(ToolContext tool, VsctlLine line) throws VsctlException, DatabaseException {
        long deadline = line.timeoutSeconds() == 0 ? Long.MAX_VALUE
                : tool.process().deadlineAfter(line.timeoutSeconds() * 1_000_000_000L);
        while (true) {
            service.daemon().refresh();
            Database database = service.database().copy();
            VsctlContext context = new VsctlContext(tool, database, line.style());
            try {
                List<String> outputs = runAll(context, line);
                commit(tool, context, line);
                print(tool, line, outputs);
                tellErrors(tool, context, line);
                return 0;
            } catch (NotYetException later) {
                if (!awaitChange(tool, deadline)) {
                    LogLine.print(tool, 1, "fatal_signal", "WARN", "terminating with signal 14 (Alarm clock)");
                    tool.err().flush();
                    tool.process().signal(Signal.ALRM);
                    tool.process().checkpoint();
                }
            }
        }
    }

    /** Waits until somebody changes the database; false where the time runs out. */
    private boolean awaitChange(ToolContext tool, long deadline) {
        long before = service.version();
        tool.process().awaitUntil(() -> service.version() != before, deadline);
        return service.version() != before;
    }

    private static List<String> runAll(VsctlContext context, VsctlLine line) throws VsctlException, DatabaseException {
        List<String> outputs = new ArrayList<>();
        for (VsctlLine.Invocation invocation : line.commands()) {
            context.begin(invocation.command().name(), invocation.options(), invocation.arguments());
            invocation.command().action().perform(context);
            outputs.add(context.output());
        }
        context.checkSymbols();
        return outputs;
    }

    private void commit(ToolContext tool, VsctlContext context, VsctlLine line) throws VsctlException {
        if (line.dryRun()) {
            return;
        }
        Database database = context.database();
        try {
            database.settle();
        } catch (DatabaseException violation) {
            context.warn("ovsdb_idl", "transaction error: " + violation.getMessage());
            throw new VsctlException("transaction error: " + violation.getMessage());
        }
        if (database.isLike(service.database())) {
            return;
        }
        Optional<String> missing = NotHere.find(database);
        if (missing.isPresent()) {
            throw new VsctlException("this lab's Open vSwitch does not support " + missing.get());
        }
        if (line.waits() && database.hasRoot()) {
            long next = database.root().get("next_cfg").number().orElse(0L) + 1;
            database.root().set("next_cfg", Datum.of(next));
        }
        service.database().become(database);
        service.daemon().reconfigure();
        if (database.hasRoot()) {
            database.root().set("cur_cfg", database.root().get("next_cfg"));
        }
        service.changed();
    }

    private static void print(ToolContext tool, VsctlLine line, List<String> outputs) {
        for (String output : outputs) {
            if (line.oneLine()) {
                String text = output.endsWith("\n") ? output.substring(0, output.length() - 1) : output;
                tool.out().println(text.replace("\\", "\\\\").replace("\n", "\\n"));
            } else {
                tool.out().print(output);
            }
        }
        tool.out().flush();
    }

    /** Tells of the new interfaces that could not be set up (post_db_reload_do_checks). */
    private void tellErrors(ToolContext tool, VsctlContext context, VsctlLine line) {
        if (!line.waits() || line.dryRun()) {
            return;
        }
        boolean any = false;
        for (UUID id : context.newInterfaces()) {
            Optional<Row> row = service.database().row("Interface", id);
            if (row.isEmpty() || row.get().get("ofport").number().orElse(-1L) != -1) {
                continue;
            }
            any = true;
            String error = row.get().text("error");
            tool.err().println(NAME + ": Error detected while setting up '" + row.get().name() + "'"
                    + (error.isEmpty() ? "" : ": " + error) + ".  See ovs-vswitchd log for details.");
        }
        if (any) {
            tool.err().println(NAME + ": The default log directory is \"/var/log/openvswitch\".");
        }
    }

    private String usage() {
        StringBuilder text = new StringBuilder("Usage: " + NAME + " [OPTIONS] COMMAND [ARG...] [-- COMMAND...]\n");
        for (VsctlCommand command : commands.all()) {
            text.append(String.format(Locale.ROOT, "  %s%s %s\n",
                    String.join("", command.options().stream().map(option -> "[" + option + "] ").toList()),
                    command.name(), command.usage()));
        }
        return text.substring(0, text.length() - 1);
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(SwitchWords.of(commands.all().stream()
                .map(command -> SwitchWords.command(command.name(), command.usage())).toList(), this::names));
    }

    private List<String> names() {
        return service.isRunning() ? service.database().rows("Port").stream().map(port -> port.name()).toList() : List.of();
    }
}
