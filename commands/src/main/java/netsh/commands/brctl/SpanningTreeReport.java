package netsh.commands.brctl;

import java.util.Locale;
import netsh.commands.tool.ToolContext;
import netsh.network.bridge.BridgePortAttribute;
import netsh.network.bridge.SpanningTree;
import netsh.network.bridge.SpanningTreePort;
import netsh.network.bridge.SpanningTreeTimes;
import netsh.network.link.BridgeLink;
import netsh.network.link.BridgePort;

/** {@code brctl showstp}: the spanning tree as a bridge sees it, and each of its ports. */
final class SpanningTreeReport {
    private static final long NANOS_PER_HUNDREDTH = 10_000_000;

    private final ToolContext tool;

    SpanningTreeReport(ToolContext tool) {
        this.tool = tool;
    }

    void print(String name) throws BrctlException {
        BridgeLink bridge = new Bridges(tool).shown(name);
        printBridge(bridge);
        for (BridgePort port : Bridges.ports(bridge)) {
            printPort(port);
        }
    }

    private void printBridge(BridgeLink bridge) {
        SpanningTree tree = bridge.spanningTree();
        SpanningTreeTimes times = tree.times();
        tool.out().println(bridge.name());
        tool.out().println(" bridge id\t\t" + BridgeList.text(tree.bridgeId()));
        tool.out().println(" designated root\t" + BridgeList.text(tree.designatedRoot()));
        tool.out().println(" root port\t\t" + number(tree.rootPort().map(SpanningTreePort::number).orElse(0))
                + "\t\t\tpath cost\t\t" + number(tree.rootPathCost()));
        tool.out().println(" max age\t\t" + time(times.maxAge()) + "\t\t\tbridge max age\t\t" + time(times.ownMaxAge()));
        tool.out().println(" hello time\t\t" + time(times.hello()) + "\t\t\tbridge hello time\t" + time(times.ownHello()));
        tool.out().println(" forward delay\t\t" + time(times.forwardDelay())
                + "\t\t\tbridge forward delay\t" + time(times.ownForwardDelay()));
        tool.out().println(" ageing time\t\t" + time(times.ageing()));
        tool.out().println(" hello timer\t\t" + seconds(tree.helloTimer())
                + "\t\t\ttcn timer\t\t" + seconds(tree.notificationTimer()));
        tool.out().println(" topology change timer\t" + seconds(tree.topologyChangeTimer())
                + "\t\t\tgc timer\t\t" + seconds(bridge.addresses().collectionTimer()));
        tool.out().println(" flags\t\t\t" + flag(tree.isTopologyChanging(), "TOPOLOGY_CHANGE")
                + flag(tree.hasDetectedTopologyChange(), "TOPOLOGY_CHANGE_DETECTED"));
        tool.out().println().println();
    }

    private void printPort(BridgePort port) {
        tool.out().println(port.name() + " (" + port.number() + ")");
        tool.out().println(" port id\t\t" + id(port.id()) + "\t\t\tstate\t\t"
                + String.format(Locale.ROOT, "%15s", port.state().text()));
        tool.out().println(" designated root\t" + BridgeList.text(port.designatedRoot())
                + "\tpath cost\t\t" + number(port.pathCost()));
        tool.out().println(" designated bridge\t" + BridgeList.text(port.designatedBridge())
                + "\tmessage age timer\t" + seconds(port.messageAgeTimer()));
        tool.out().println(" designated port\t" + id(port.designatedPort())
                + "\t\t\tforward delay timer\t" + seconds(port.forwardDelayTimer()));
        tool.out().println(" designated cost\t" + number(port.designatedCost())
                + "\t\t\thold timer\t\t" + seconds(port.holdTimer()));
        tool.out().println(" flags\t\t\t" + flag(port.isConfigurationPending(), "CONFIG_PENDING")
                + flag(port.acknowledgesTopologyChange(), "TOPOLOGY_CHANGE_ACK"));
        if (port.is(BridgePortAttribute.HAIRPIN)) {
            tool.out().println(" hairpin mode\t\t" + number(1));
        }
        tool.out().println();
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%4d", number);
    }

    private static String id(int id) {
        return String.format(Locale.ROOT, "%04x", id);
    }

    private static String flag(boolean isSet, String name) {
        return isSet ? name + " " : "";
    }

    private static String time(long nanos) {
        return seconds(nanos / NANOS_PER_HUNDREDTH);
    }

    /** Hundredths of a second as brctl writes them. */
    static String seconds(long hundredths) {
        return String.format(Locale.ROOT, "%4d.%02d", hundredths / 100, hundredths % 100);
    }
}
