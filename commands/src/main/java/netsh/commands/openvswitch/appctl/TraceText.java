package netsh.commands.openvswitch.appctl;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.commands.openvswitch.ofctl.ActionText;
import netsh.commands.openvswitch.ofctl.MatchText;
import netsh.commands.openvswitch.ofctl.PortNames;
import netsh.network.openvswitch.DatapathAction;
import netsh.network.openvswitch.FlowKey;
import netsh.network.openvswitch.FlowRule;
import netsh.network.openvswitch.Match;
import netsh.network.openvswitch.Ofproto;
import netsh.network.openvswitch.Remark;
import netsh.network.openvswitch.TraceNode;
import netsh.network.openvswitch.Translation;

/** Shows the way of a packet through bridges and tables (ofproto/ofproto-dpif-trace.c). */
final class TraceText {
    private final Ofproto bridge;
    private final PortNames ports;
    private final StringBuilder text = new StringBuilder();

    TraceText(Ofproto bridge) {
        this.bridge = bridge;
        ports = new PortNames(bridge, false);
    }

    String of(FlowKey packet) {
        Translation.Trace trace = Translation.trace(bridge, packet);
        String before = MatchText.packet(packet, ports);
        text.append("Flow: ").append(before).append('\n');
        print(List.of(trace.root()), 0, Match.ANY);
        String after = MatchText.packet(trace.packet(), ports);
        text.append("\nFinal flow: ").append(after.equals(before) ? "unchanged" : after);
        text.append("\nMegaflow: ").append(MatchText.megaflow(packet.masked(trace.looked()), trace.looked(), ports));
        text.append("\nDatapath actions: ")
                .append(new DatapathText(bridge.datapath().links(), false).actions(trace.actions())).append('\n');
        if (trace.actions().stream().anyMatch(DatapathAction::isSlow)) {
            text.append("This flow is handled by the userspace slow path because it:\n")
                    .append("  - Uses action(s) not supported by datapath.\n");
        }
        trace.failure().ifPresent(failure -> text.append("Translation failed (")
                .append(failure == Remark.TOO_DEEP ? "Recursion too deep" : "Too many resubmits")
                .append("), packet is dropped.\n"));
        return text.toString();
    }

    private void print(List<TraceNode> nodes, int level, Match matched) {
        for (int i = 0; i < nodes.size(); i++) {
            TraceNode node = nodes.get(i);
            boolean leads = node.step() instanceof TraceNode.BridgeEntered || node.step() instanceof TraceNode.TableLooked;
            int more = i + 1 < nodes.size() || !leads ? 1 : 0;
            if (node.step() instanceof TraceNode.BridgeEntered) {
                text.append('\n');
            }
            String indent = " ".repeat(4 * (level + more));
            text.append(indent).append(line(node.step(), indent, matched)).append('\n');
            if (node.step() instanceof TraceNode.TableLooked table && node.below().isEmpty() && drops(table)) {
                text.append(" ".repeat(4 * (level + 2 * more + 1))).append("drop\n");
            }
            print(node.below(), level + 2 * more, matchedBelow(node.step(), matched));
        }
    }

    /** Whether there is nothing to do; else the actions were not allowed to see the packet. */
    private static boolean drops(TraceNode.TableLooked table) {
        return table.rule().map(rule -> rule.actions().isEmpty()).orElse(true);
    }

    private static Match matchedBelow(TraceNode.Step step, Match matched) {
        return step instanceof TraceNode.TableLooked table ? table.rule().map(FlowRule::match).orElse(matched) : matched;
    }

    private String line(TraceNode.Step step, String indent, Match matched) {
        if (step instanceof TraceNode.BridgeEntered entered) {
            String name = "bridge(\"" + entered.bridge() + "\")";
            return name + "\n" + indent + "-".repeat(name.length());
        }
        if (step instanceof TraceNode.TableLooked table) {
            return String.format(Locale.ROOT, "%2d. %s", table.table(), table.rule().map(this::rule).orElse("No match."));
        }
        if (step instanceof TraceNode.Performed performed) {
            return ActionText.of(List.of(performed.action()), matched, ports);
        }
        if (step instanceof TraceNode.FieldWritten now) {
            return " -> " + ActionText.written(now.field(), now.high(), now.value(), matched);
        }
        if (step instanceof TraceNode.BucketUsed used) {
            return "bucket " + used.bucket();
        }
        return remark((TraceNode.Remarked) step);
    }

    private String rule(FlowRule rule) {
        String match = MatchText.of(rule.match().value(), rule.match().mask(), ports);
        Optional<String> cookie = rule.cookie() == 0
                ? Optional.empty() : Optional.of(", cookie 0x" + Long.toHexString(rule.cookie()));
        return (match.isEmpty() ? "" : match + ", ") + "priority " + rule.priority() + cookie.orElse("");
    }

    private static String remark(TraceNode.Remarked remarked) {
        String sentence = String.format(Locale.ROOT, remarked.remark().pattern(), remarked.details().toArray());
        return switch (remarked.remark().level()) {
            case DETAIL -> " -> " + sentence;
            case WARNING -> " >> " + sentence;
            case ERROR -> " >>>> " + sentence + " <<<<";
        };
    }
}
