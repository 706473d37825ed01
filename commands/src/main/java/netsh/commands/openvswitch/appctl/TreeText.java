package netsh.commands.openvswitch.appctl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import netsh.commands.openvswitch.appctl.AppctlCommand.Request;
import netsh.network.bridge.SpanningTree;
import netsh.network.openvswitch.BridgeTree;
import netsh.network.openvswitch.HashOrder;
import netsh.network.openvswitch.Ofproto;
import netsh.network.packet.BridgeId;

/** Shows a bridge's part in the spanning tree (stp_unixctl_show). */
final class TreeText {
    private static final long SECOND = 1_000_000_000L;

    private TreeText() {}

    static String show(Request request) throws AppctlException {
        StringBuilder text = new StringBuilder();
        for (Ofproto bridge : chosen(request)) {
            if (bridge.tree().isEnabled()) {
                text.append(of(bridge));
            }
        }
        return text.toString();
    }

    private static List<Ofproto> chosen(Request request) throws AppctlException {
        if (request.arguments().isEmpty()) {
            return HashOrder.of(request.daemon().bridges(), bridge -> HashOrder.hash(bridge.name()));
        }
        return List.of(request.daemon().bridge(request.arguments().get(0))
                .filter(bridge -> bridge.tree().isEnabled())
                .orElseThrow(() -> new AppctlException("no such stp object")));
    }

    private static String of(Ofproto bridge) {
        SpanningTree tree = bridge.tree().tree();
        List<String> lines = new ArrayList<>();
        lines.add("---- " + bridge.name() + " ----");
        lines.add("Root ID:");
        addIdentity(lines, tree.designatedRoot());
        addTimes(lines, tree.times().hello(), tree.times().maxAge(), tree.times().forwardDelay());
        if (tree.isRoot()) {
            lines.add("  This bridge is the root");
        } else {
            lines.add("  root-port       " + tree.rootPort().map(port -> port.name()).orElse(""));
            lines.add("  root-path-cost  " + tree.rootPathCost());
        }
        lines.add("");
        lines.add("Bridge ID:");
        addIdentity(lines, tree.bridgeId());
        addTimes(lines, tree.times().ownHello(), tree.times().ownMaxAge(), tree.times().ownForwardDelay());
        lines.add("");
        lines.add("  Interface  Role       State      Cost  Pri.Nbr ");
        lines.add("  ---------- ---------- ---------- ----- -------");
        for (BridgeTree.TreePort port : bridge.tree().ports()) {
            lines.add(String.format(Locale.ROOT, "  %-10s %-10s %-10s %-5d %d.%d", port.name(), bridge.tree().role(port).name().toLowerCase(Locale.ROOT),
                    port.state().text(), port.pathCost(), port.priority() * 4, port.number()));
        }
        lines.add("");
        return String.join("\n", lines) + "\n";
    }

    private static void addIdentity(List<String> lines, BridgeId id) {
        lines.add("  stp-priority  " + id.priority());
        lines.add("  stp-system-id   " + id.address());
    }

    private static void addTimes(List<String> lines, long hello, long maxAge, long forwardDelay) {
        lines.add("  stp-hello-time  " + hello / SECOND + "s");
        lines.add("  stp-max-age     " + maxAge / SECOND + "s");
        lines.add("  stp-fwd-delay   " + forwardDelay / SECOND + "s");
    }
}
