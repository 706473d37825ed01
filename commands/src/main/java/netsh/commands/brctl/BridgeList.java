package netsh.commands.brctl;

import java.util.List;
import java.util.Locale;
import netsh.commands.tool.ToolContext;
import netsh.network.link.BridgeLink;
import netsh.network.link.BridgePort;
import netsh.network.packet.BridgeId;

/** {@code brctl show}: a line a bridge, and one for each further port. */
final class BridgeList {
    private static final String HEADER = "bridge name\tbridge id\t\tSTP enabled\tinterfaces";
    private static final String BEFORE_FURTHER_PORTS = "\t\t\t\t\t\t\t";

    private final ToolContext tool;
    private final Bridges bridges;
    private boolean headerPrinted;

    BridgeList(ToolContext tool) {
        this.tool = tool;
        bridges = new Bridges(tool);
    }

    void print(List<String> names) throws BrctlException {
        if (!names.isEmpty()) {
            for (String name : names) {
                print(bridges.shown(name));
            }
            return;
        }
        List<BridgeLink> all = bridges.all();
        for (BridgeLink bridge : all) {
            print(bridge);
        }
    }

    private void print(BridgeLink bridge) {
        if (!headerPrinted) {
            headerPrinted = true;
            tool.out().println(HEADER);
        }
        String stp = bridge.spanningTree().isEnabled() ? "yes" : "no";
        tool.out().print(bridge.name() + "\t\t" + text(bridge.spanningTree().bridgeId()) + "\t" + stp + "\t\t");
        String before = "";
        for (BridgePort port : Bridges.ports(bridge)) {
            tool.out().println(before + port.name());
            before = BEFORE_FURTHER_PORTS;
        }
        if (before.isEmpty()) {
            tool.out().println();
        }
    }

    static String text(BridgeId id) {
        return String.format(Locale.ROOT, "%04x.%012x", id.priority(), id.address().bits());
    }
}
