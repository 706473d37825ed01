package netsh.commands.openvswitch.ofctl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import netsh.network.error.NetException;
import netsh.network.openvswitch.FlowRule;
import netsh.network.openvswitch.FlowSelection;
import netsh.network.openvswitch.OpenFlowException;
import netsh.network.openvswitch.Ofproto;

/** The commands that show and change flows. */
final class FlowCommands {
    private FlowCommands() {}

    static List<OfctlCommand> all() {
        return List.of(
                new OfctlCommand("dump-flows", 1, 2, "SWITCH [FLOW]", FlowCommands::dump),
                new OfctlCommand("dump-aggregate", 1, 2, "SWITCH [FLOW]", FlowCommands::aggregate),
                new OfctlCommand("add-flow", 2, 2, "SWITCH FLOW", context ->
                        change(context, context.arguments().get(1), FlowParser.Use.ADD)),
                new OfctlCommand("add-flows", 2, 2, "SWITCH FILE", FlowCommands::addFile),
                new OfctlCommand("mod-flows", 2, 2, "SWITCH FLOW", context -> change(context, context.arguments().get(1),
                        context.options().strict() ? FlowParser.Use.MODIFY_STRICT : FlowParser.Use.MODIFY)),
                new OfctlCommand("del-flows", 1, 2, "SWITCH [FLOW]", context -> change(context,
                        context.argument(1).orElse(""),
                        context.options().strict() ? FlowParser.Use.DELETE_STRICT : FlowParser.Use.DELETE)),
                new OfctlCommand("replace-flows", 2, 2, "SWITCH FILE", FlowCommands::replace),
                new OfctlCommand("diff-flows", 2, 2, "SOURCE1 SOURCE2", FlowCommands::refuse),
                new OfctlCommand("snoop", 1, 1, "SWITCH", FlowCommands::refuse),
                new OfctlCommand("monitor", 1, 3, "SWITCH [MISSLEN] [...]", FlowCommands::refuse),
                new OfctlCommand("packet-out", 2, 5, "SWITCH ...", FlowCommands::refuse),
                new OfctlCommand("parse-flow", 1, 1, "FLOW", FlowCommands::refuse));
    }

    // ---- showing --------------------------------------------------------------------------------------------------

    private static FlowSelection selection(OfctlContext context, PortNames ports) throws OfctlException {
        FlowParser parser = new FlowParser(ports, context.version(), context::log);
        parser.parse(context.argument(1).orElse(""), FlowParser.Use.SELECT);
        return parser.selection(FlowParser.Use.SELECT);
    }

    private static String transaction(OfctlContext context) {
        boolean named = context.argument(1).isPresent();
        return context.version().isFirst() ? named ? "0x8" : "0x4" : named ? "0x6" : "0x2";
    }

    private static void dump(OfctlContext context) throws OfctlException {
        Ofproto bridge = context.connect();
        PortNames ports = context.ports(bridge);
        List<FlowRule> rules = new ArrayList<>(bridge.tables().select(selection(context, ports)));
        Optional<String> sortKey = context.options().sortKey();
        if (sortKey.isPresent()) {
            rules.sort(order(sortKey.get(), context.options().descending()));
        } else if (context.options().statistics()) {
            context.print((context.version().isFirst() ? "NXST_FLOW" : "OFPST_FLOW") + " reply"
                    + context.version().mark() + " (xid=" + transaction(context) + "):");
        }
        long now = context.tool().process().scheduler().events().nowNanos();
        FlowText text = new FlowText(ports, context.version(), context.options().statistics(), sortKey.isEmpty(), now);
        rules.forEach(rule -> context.print(text.of(rule)));
    }

    private static Comparator<FlowRule> order(String key, boolean descending) throws OfctlException {
        Comparator<FlowRule> order;
        if (key.equals("priority")) {
            order = Comparator.comparingInt(FlowRule::priority);
        } else {
            FieldName field = FieldName.find(key)
                    .orElseThrow(() -> new OfctlException(key + ": unknown field name"));
            order = Comparator
                    .<FlowRule>comparingInt(rule -> rule.match().mask().looksAt(field.slice().field()) ? 0 : 1)
                    .thenComparingLong(rule -> rule.match().value().get(field.slice().field()));
        }
        return descending ? order.reversed() : order;
    }

    private static void aggregate(OfctlContext context) throws OfctlException {
        Ofproto bridge = context.connect();
        long packets = 0;
        long octets = 0;
        List<FlowRule> rules = bridge.tables().select(selection(context, context.ports(bridge)));
        for (FlowRule rule : rules) {
            packets += rule.packets();
            octets += rule.octets();
        }
        context.print((context.version().isFirst() ? "NXST_AGGREGATE" : "OFPST_AGGREGATE") + " reply"
                + context.version().mark() + " (xid=" + transaction(context) + "): packet_count=" + packets
                + " byte_count=" + octets + " flow_count=" + rules.size());
    }

    private static void refuse(OfctlContext context) throws OfctlException {
        throw new OfctlException("this lab's ovs-ofctl does not support this command");
    }

    // ---- changing -------------------------------------------------------------------------------------------------

    private static void change(OfctlContext context, String flow, FlowParser.Use use) throws OfctlException {
        if (flow.equals("-")) {
            changeAll(context, "<stdin>", List.of(context.tool().in().readText().split("\n", -1)), use);
            return;
        }
        PortNames ports = new PortNames(context.connect(), false);
        FlowParser parser = new FlowParser(ports, context.version(), context::log);
        parser.parse(flow, use);
        perform(context, ports, parser, use);
    }

    private static void perform(OfctlContext context, PortNames ports, FlowParser parser, FlowParser.Use use)
            throws OfctlException {
        Ofproto bridge = ports.bridge();
        try {
            if (use == FlowParser.Use.ADD) {
                bridge.addFlow(parser.rule());
            } else if (use.hasActions()) {
                bridge.modifyFlows(parser.selection(use), parser.actions(), parser.newCookie());
            } else {
                bridge.removeFlows(parser.selection(use));
            }
        } catch (OpenFlowException refused) {
            refuse(context, refused, parser.needsExtension() ? "0x8" : "0x6", "OFPT_FLOW_MOD", " " + FlowText.request(parser, use, ports, context.version()));
        }
    }

    /** Prints the bridge's answer and the message that it is about. */
    static void refuse(OfctlContext context, OpenFlowException refused, String transaction, String message, String rest)
            throws OfctlException {
        String mark = context.version().mark() + " (xid=" + transaction + "):";
        context.tool().err().println("OFPT_ERROR" + mark + " " + refused.reason());
        context.tool().err().println(message + mark + rest);
        throw new OfctlException("");
    }

    private static void addFile(OfctlContext context) throws OfctlException {
        String name = context.arguments().get(1);
        changeAll(context, name.equals("-") ? "<stdin>" : name, lines(context, name), FlowParser.Use.ADD);
    }

    private static List<String> lines(OfctlContext context, String name) throws OfctlException {
        if (name.equals("-")) {
            return List.of(context.tool().in().readText().split("\n", -1));
        }
        try {
            return List.of(context.tool().files().readText(name).split("\n", -1));
        } catch (NetException unreadable) {
            throw new OfctlException(name + ": open failed (" + unreadable.errno().text() + ")");
        }
    }

    /** Reads all lines before the first of them changes anything. */
    private static void changeAll(OfctlContext context, String name, List<String> lines, FlowParser.Use usual)
            throws OfctlException {
        PortNames ports = new PortNames(context.connect(), false);
        List<FlowParser> parsers = new ArrayList<>();
        List<FlowParser.Use> uses = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("#.*", "").strip();
            if (line.isEmpty()) {
                continue;
            }
            FlowParser.Use use = leadingWord(line).orElse(usual);
            String flow = leadingWord(line).isPresent() ? line.replaceFirst("^\\S+\\s*", "") : line;
            FlowParser parser = new FlowParser(ports, context.version(), context::log);
            try {
                parser.parse(flow, use);
            } catch (OfctlException wrong) {
                throw new OfctlException(name + ":" + (i + 1) + ": " + wrong.getMessage());
            }
            parsers.add(parser);
            uses.add(use);
        }
        for (int i = 0; i < parsers.size(); i++) {
            perform(context, ports, parsers.get(i), uses.get(i));
        }
    }

    private static Optional<FlowParser.Use> leadingWord(String line) {
        return switch (line.split("\\s", 2)[0]) {
            case "add" -> Optional.of(FlowParser.Use.ADD);
            case "modify" -> Optional.of(FlowParser.Use.MODIFY);
            case "modify_strict" -> Optional.of(FlowParser.Use.MODIFY_STRICT);
            case "delete" -> Optional.of(FlowParser.Use.DELETE);
            case "delete_strict" -> Optional.of(FlowParser.Use.DELETE_STRICT);
            default -> Optional.empty();
        };
    }

    private static void replace(OfctlContext context) throws OfctlException {
        String name = context.arguments().get(1);
        PortNames ports = new PortNames(context.connect(), false);
        List<FlowParser> parsers = new ArrayList<>();
        List<String> lines = lines(context, name);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceFirst("#.*", "").strip();
            if (!line.isEmpty()) {
                FlowParser parser = new FlowParser(ports, context.version(), context::log);
                try {
                    parser.parse(line, FlowParser.Use.ADD);
                } catch (OfctlException wrong) {
                    throw new OfctlException(name + ":" + (i + 1) + ": " + wrong.getMessage());
                }
                parsers.add(parser);
            }
        }
        ports.bridge().removeFlows(FlowSelection.all());
        for (FlowParser parser : parsers) {
            perform(context, ports, parser, FlowParser.Use.ADD);
        }
    }
}
