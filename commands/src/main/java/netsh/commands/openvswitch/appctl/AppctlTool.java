package netsh.commands.openvswitch.appctl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import netsh.commands.openvswitch.CommandOptions;
import netsh.commands.openvswitch.LogLine;
import netsh.commands.openvswitch.OpenvswitchService;
import netsh.commands.openvswitch.SwitchWords;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** The tool {@code ovs-appctl}. */
public final class AppctlTool implements Tool {
    private static final String NAME = "ovs-appctl";
    private static final String DAEMON = "ovs-vswitchd";
    private static final int REFUSED = 2;
    /** Commands of the real daemon that are about its inside or about what the lab does not have. */
    private static final List<String> NOT_HERE = List.of("autoattach/show-isid", "autoattach/statistics",
            "autoattach/status", "bfd/show", "bond/set-active-member", "bond/migrate", "bond/hash", "bond/disable-member",
            "bond/enable-member", "bridge/reconnect", "cfm/show", "coverage/show", "dpctl/add-dp", "dpctl/add-flow",
            "dpctl/add-if", "dpctl/ct-stats-show", "dpctl/del-dp", "dpctl/dump-conntrack", "dpctl/flush-conntrack",
            "dpctl/get-flow", "dpctl/mod-flow", "dpif/show-dp-features", "exit", "mdb/flush", "memory/show",
            "ofproto/trace-packet-out", "ovs/route/show", "tnl/arp/show", "tnl/neigh/show", "upcall/show", "vlog/list",
            "vlog/set", "vlog/reopen");

    private final OpenvswitchService service;
    private final Map<String, AppctlCommand> commands = new TreeMap<>();

    /** The tool of the host that {@code service} runs on. */
    public AppctlTool(OpenvswitchService service) {
        this.service = service;
        List<AppctlCommand> all = new ArrayList<>(AddressCommands.all());
        all.addAll(BridgeCommands.all());
        all.addAll(DatapathCommands.all());
        all.add(new AppctlCommand("list-commands", "", 0, 0, request -> list()));
        all.forEach(command -> commands.put(command.name(), command));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "Asks the running daemon of Open vSwitch.";
    }

    @Override
    public int run(ToolContext tool) {
        CommandOptions.Parsed parsed;
        try {
            parsed = new CommandOptions().add("target=", "timeout=", "help", "version", "execute")
                    .letter('t', "target").letter('T', "timeout").letter('h', "help").letter('V', "version")
                    .parse(tool.arguments(), true);
        } catch (CommandOptions.Invalid invalid) {
            return tool.fail(1, invalid.getMessage());
        }
        if (parsed.has("help")) {
            tool.out().println("Usage: " + NAME + " [--target=TARGET] COMMAND [ARG...]");
            return 0;
        }
        if (parsed.has("version")) {
            tool.out().println(NAME + " (Open vSwitch) " + OpenvswitchService.VERSION);
            return 0;
        }
        Optional<String> target = parsed.value("target").filter(name -> !name.equals(DAEMON));
        if (target.isPresent()) {
            return noTarget(tool, target.get());
        }
        if (parsed.operands().isEmpty()) {
            return tool.fail(1, "at least one non-option argument is required (use --help for help)");
        }
        return ask(tool, parsed.operands().get(0), parsed.operands().subList(1, parsed.operands().size()));
    }

    private static int noTarget(ToolContext tool, String target) {
        String file = "/var/run/openvswitch/" + target + ".pid";
        LogLine.print(tool, 1, "daemon_unix", "WARN", file + ": open: No such file or directory");
        return tool.fail(1, "cannot read pidfile \"" + file + "\" (No such file or directory)");
    }

    private int ask(ToolContext tool, String word, List<String> arguments) {
        try {
            tool.out().print(answer(tool, word, arguments));
            return 0;
        } catch (AppctlException refusal) {
            tool.out().flush();
            tool.err().println(refusal.getMessage());
            return tool.fail(REFUSED, DAEMON + ": server returned an error");
        }
    }

    /** What the daemon answers to a command. */
    private String answer(ToolContext tool, String word, List<String> arguments) throws AppctlException {
        AppctlCommand command = commands.get(word);
        if (command == null && NOT_HERE.contains(word)) {
            throw new AppctlException("this lab's Open vSwitch does not support " + word);
        }
        if (command == null) {
            throw new AppctlException("\"" + word
                    + "\" is not a valid command (use \"list-commands\" to see a list of valid commands)");
        }
        if (arguments.size() < command.least()) {
            throw new AppctlException("\"" + word + "\" command requires at least " + command.least() + " arguments");
        }
        if (arguments.size() > command.most()) {
            throw new AppctlException("\"" + word + "\" command takes at most " + command.most() + " arguments");
        }
        service.started(tool).daemon().refresh();
        return command.action().answer(new AppctlCommand.Request(tool, service.daemon(), arguments));
    }

    private String list() {
        StringBuilder text = new StringBuilder("The available commands are:\n");
        for (AppctlCommand command : commands.values()) {
            text.append(String.format(Locale.ROOT, "  %-23s %s\n", command.name(), command.usage()));
        }
        return text.toString();
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(SwitchWords.of(commands.values().stream()
                .map(command -> SwitchWords.command(command.name(), command.usage())).toList(), this::names));
    }

    private List<String> names() {
        return service.isRunning() ? service.daemon().bridges().stream().map(bridge -> bridge.name()).toList() : List.of();
    }

    private ArgumentCompleter datapathWords() {
        return SwitchWords.of(commands.values().stream()
                .filter(command -> command.name().startsWith("dpctl/"))
                .map(command -> SwitchWords.command(command.name().substring("dpctl/".length()), command.usage()))
                .toList(), this::names);
    }

    /** ovs-dpctl(8), which asks about the datapath by the same commands. */
    public Tool datapathTool() {
        return Tool.of("ovs-dpctl", "Shows Open vSwitch's datapath.", datapathWords(), tool -> {
            if (tool.arguments().isEmpty()) {
                return tool.fail(1, "missing command name; use --help for help");
            }
            String word = tool.arguments().get(0);
            if (!commands.containsKey("dpctl/" + word)) {
                return tool.fail(1, "unknown command '" + word + "'; use --help for help");
            }
            try {
                tool.out().print(answer(tool, "dpctl/" + word, tool.arguments().subList(1, tool.arguments().size())));
                return 0;
            } catch (AppctlException refusal) {
                tool.err().println(refusal.getMessage().replace(DAEMON + ":", "ovs-dpctl:"));
                return 1;
            }
        });
    }
}
