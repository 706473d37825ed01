package netsh.commands.openvswitch.vsctl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netsh.commands.openvswitch.CommandOptions;

/**
 * A command line of the tool taken apart.
 *
 * @param commands what is to be done, all in one transaction
 * @param timeoutSeconds after how long the tool gives up; 0 for never
 */
record VsctlLine(
        List<Invocation> commands, TableStyle style, boolean oneLine, boolean dryRun, boolean waits, long timeoutSeconds,
        Optional<String> server, boolean asksHelp, boolean asksVersion) {
    /** A command with its options and arguments. */
    record Invocation(VsctlCommand command, Map<String, Optional<String>> options, List<String> arguments) {}

    static VsctlLine parse(List<String> words, VsctlCommands known) throws VsctlException {
        CommandOptions table = new CommandOptions()
                .add("db=", "no-wait", "dry-run", "oneline", "timeout=", "retry", "no-syslog", "verbose?", "log-file?",
                        "syslog-target=", "help", "version", "options", "commands",
                        "format=", "data=", "no-headings", "pretty", "bare", "max-column-width=",
                        "private-key=", "certificate=", "ca-cert=", "bootstrap-ca-cert=", "peer-ca-cert=")
                .letter('t', "timeout").letter('f', "format").letter('d', "data").letter('v', "verbose")
                .letter('h', "help").letter('V', "version").letter('p', "private-key").letter('c', "certificate")
                .letter('C', "ca-cert");
        known.optionNames().forEach(option -> table.add(option.substring(2)));
        CommandOptions.Parsed parsed;
        try {
            parsed = table.parse(words, true);
        } catch (CommandOptions.Invalid invalid) {
            throw new VsctlException(invalid.getMessage());
        }
        Map<String, Optional<String>> local = new LinkedHashMap<>();
        for (CommandOptions.Given given : parsed.options()) {
            if (known.optionNames().stream().anyMatch(name -> name.replace("=", "").equals("--" + given.name()))) {
                local.put("--" + given.name(), given.argument());
            }
        }
        boolean asks = parsed.has("help") || parsed.has("version") || parsed.has("options") || parsed.has("commands");
        TableStyle style = style(parsed);
        long timeout = timeout(parsed);
        return new VsctlLine(asks ? List.of() : commands(parsed.operands(), local, known), style,
                parsed.has("oneline"), parsed.has("dry-run"), !parsed.has("no-wait"), timeout, parsed.value("db"),
                parsed.has("help") || parsed.has("options") || parsed.has("commands"), parsed.has("version"));
    }

    private static long timeout(CommandOptions.Parsed parsed) throws VsctlException {
        Optional<String> text = parsed.value("timeout");
        if (text.isEmpty()) {
            return 0;
        }
        if (!text.get().matches("[0-9]{1,9}") || text.get().matches("0+")) {
            throw new VsctlException("value " + text.get() + " on -t or --timeout is invalid");
        }
        return Long.parseLong(text.get());
    }

    private static TableStyle style(CommandOptions.Parsed parsed) throws VsctlException {
        TableStyle style = TableStyle.DEFAULT;
        for (CommandOptions.Given given : parsed.options()) {
            String value = given.argument().orElse("");
            style = switch (given.name()) {
                case "format" -> style.withFormat(format(value));
                case "data" -> style.withData(data(value));
                case "no-headings" -> style.withoutHeadings();
                case "pretty" -> style.prettily();
                case "bare" -> style.withFormat(TableStyle.Format.LIST).withData(TableStyle.Data.BARE).withoutHeadings();
                default -> style;
            };
        }
        return style;
    }

    private static TableStyle.Format format(String text) throws VsctlException {
        return switch (text) {
            case "table" -> TableStyle.Format.TABLE;
            case "list" -> TableStyle.Format.LIST;
            case "html" -> TableStyle.Format.HTML;
            case "csv" -> TableStyle.Format.CSV;
            case "json" -> TableStyle.Format.JSON;
            default -> throw new VsctlException("unknown output format \"" + text + "\"");
        };
    }

    private static TableStyle.Data data(String text) throws VsctlException {
        return switch (text) {
            case "string" -> TableStyle.Data.STRING;
            case "bare" -> TableStyle.Data.BARE;
            case "json" -> TableStyle.Data.JSON;
            default -> throw new VsctlException("unknown data format \"" + text + "\"");
        };
    }

    private static List<Invocation> commands(List<String> words, Map<String, Optional<String>> first, VsctlCommands known)
            throws VsctlException {
        List<Invocation> commands = new ArrayList<>();
        List<String> part = new ArrayList<>();
        Map<String, Optional<String>> local = first;
        for (String word : words) {
            if (!word.equals("--")) {
                part.add(word);
                continue;
            }
            if (!part.isEmpty()) {
                commands.add(command(part, local, known));
                local = Map.of();
                part = new ArrayList<>();
            }
        }
        if (!part.isEmpty()) {
            commands.add(command(part, local, known));
        }
        if (commands.isEmpty()) {
            throw new VsctlException("missing command name (use --help for help)");
        }
        return commands;
    }

    private static Invocation command(List<String> words, Map<String, Optional<String>> before, VsctlCommands known)
            throws VsctlException {
        Map<String, Optional<String>> options = new LinkedHashMap<>(before);
        int at = 0;
        while (at < words.size() && words.get(at).startsWith("-")) {
            String[] parts = words.get(at).split("=", 2);
            if (options.put(parts[0], parts.length > 1 ? Optional.of(parts[1]) : Optional.empty()) != null) {
                throw new VsctlException("'" + words.get(at) + "' option specified multiple times");
            }
            at++;
        }
        if (at == words.size()) {
            throw new VsctlException("missing command name (use --help for help)");
        }
        String name = words.get(at);
        VsctlCommand command = known.find(name).orElseThrow(() ->
                new VsctlException("unknown command '" + name + "'; use --help for help"));
        checkOptions(command, options);
        List<String> arguments = List.copyOf(words.subList(at + 1, words.size()));
        if (arguments.size() < command.least()) {
            throw new VsctlException("'" + name + "' command requires at least " + command.least() + " arguments");
        }
        if (arguments.size() > command.most()) {
            throw new VsctlException("'" + name + "' command takes at most " + command.most() + " arguments");
        }
        return new Invocation(command, options, arguments);
    }

    private static void checkOptions(VsctlCommand command, Map<String, Optional<String>> options) throws VsctlException {
        for (Map.Entry<String, Optional<String>> option : options.entrySet()) {
            String known = command.option(option.getKey()).orElseThrow(() -> new VsctlException(
                    "'" + command.name() + "' command has no '" + option.getKey() + "' option"));
            if (known.endsWith("=") && option.getValue().isEmpty()) {
                throw new VsctlException("missing argument to '" + option.getKey() + "' option on '" + command.name()
                        + "' command");
            }
            if (!known.endsWith("=") && option.getValue().isPresent()) {
                throw new VsctlException("'" + option.getKey() + "' option on '" + command.name()
                        + "' does not accept an argument");
            }
        }
    }
}
