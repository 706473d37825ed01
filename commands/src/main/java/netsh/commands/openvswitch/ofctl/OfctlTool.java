package netsh.commands.openvswitch.ofctl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import netsh.commands.openvswitch.CommandOptions;
import netsh.commands.openvswitch.OpenvswitchService;
import netsh.commands.openvswitch.SwitchWords;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** The tool {@code ovs-ofctl}. */
public final class OfctlTool implements Tool {
    private static final String NAME = "ovs-ofctl";

    private final OpenvswitchService service;
    private final Map<String, OfctlCommand> commands = new LinkedHashMap<>();

    /** The tool of the host that {@code service} runs on. */
    public OfctlTool(OpenvswitchService service) {
        this.service = service;
        List<OfctlCommand> all = new ArrayList<>(SwitchCommands.all());
        all.addAll(FlowCommands.all());
        all.addAll(GroupCommands.all());
        all.forEach(command -> commands.put(command.name(), command));
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String summary() {
        return "Shows and changes the flows of an OpenFlow switch.";
    }

    private static CommandOptions options() {
        return new CommandOptions()
                .add("protocols=", "strict", "timeout=", "no-stats", "stats", "names", "no-names", "sort?", "rsort?",
                        "bundle", "help", "version")
                .letter('O', "protocols").letter('t', "timeout").letter('h', "help").letter('V', "version");
    }

    @Override
    public int run(ToolContext tool) {
        try {
            CommandOptions.Parsed parsed = options().parse(tool.arguments(), false);
            if (parsed.has("help")) {
                tool.out().println(usage());
                return 0;
            }
            if (parsed.has("version")) {
                tool.out().println(NAME + " (Open vSwitch) " + OpenvswitchService.VERSION);
                tool.out().println("OpenFlow versions 0x1:0x6");
                return 0;
            }
            OfctlOptions options = OfctlOptions.of(parsed);
            OfctlCommand command = command(parsed.operands());
            List<String> arguments = parsed.operands().subList(1, parsed.operands().size());
            command.action().perform(new OfctlContext(tool, service.started(tool), arguments, options));
            return 0;
        } catch (CommandOptions.Invalid invalid) {
            return tool.fail(1, invalid.getMessage());
        } catch (OfctlException refusal) {
            tool.out().flush();
            if (!refusal.getMessage().isEmpty()) {
                tool.err().println(NAME + ": " + refusal.getMessage());
            }
            return 1;
        }
    }

    private OfctlCommand command(List<String> operands) throws OfctlException {
        if (operands.isEmpty()) {
            throw new OfctlException("missing command name; use --help for help");
        }
        OfctlCommand command = commands.get(operands.get(0));
        if (command == null) {
            throw new OfctlException("unknown command '" + operands.get(0) + "'; use --help for help");
        }
        int count = operands.size() - 1;
        if (count < command.least()) {
            throw new OfctlException("'" + command.name() + "' command requires at least " + command.least()
                    + " arguments");
        }
        if (count > command.most()) {
            throw new OfctlException("'" + command.name() + "' command takes at most " + command.most() + " arguments");
        }
        return command;
    }

    private String usage() {
        StringBuilder text = new StringBuilder("Usage: " + NAME + " [OPTIONS] COMMAND [ARG...]\n");
        for (OfctlCommand command : commands.values()) {
            text.append(String.format(Locale.ROOT, "  %s %s\n", command.name(), command.usage()));
        }
        return text.substring(0, text.length() - 1);
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(SwitchWords.of(commands.values().stream()
                .map(command -> SwitchWords.command(command.name(), command.usage())).toList(), this::names));
    }

    private List<String> names() {
        return service.isRunning() ? service.daemon().bridges().stream().map(bridge -> bridge.name()).toList() : List.of();
    }
}
