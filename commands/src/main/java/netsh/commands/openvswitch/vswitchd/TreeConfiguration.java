package netsh.commands.openvswitch.vswitchd;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import netsh.commands.openvswitch.database.Database;
import netsh.commands.openvswitch.database.Row;
import netsh.network.addr.MacAddress;
import netsh.network.link.Link;
import netsh.network.openvswitch.BridgeTree;
import netsh.network.openvswitch.HashOrder;
import netsh.network.openvswitch.OfPort;
import netsh.network.openvswitch.PortNumber;

/** Sets up a bridge's part in the spanning tree as its row wants it (bridge_configure_stp of vswitchd/bridge.c). */
final class TreeConfiguration {
    private static final int DEFAULT_PRIORITY = 0x8000;
    private static final int DEFAULT_PORT_PRIORITY = 128;
    private static final int PRIORITY_STEP = 4;
    private static final int DEFAULT_MEGABITS = 100;

    private final Database database;
    private final Row row;
    private final BridgeState bridge;

    TreeConfiguration(Database database, Row row, BridgeState bridge) {
        this.database = database;
        this.row = row;
        this.bridge = bridge;
    }

    void apply() {
        BridgeTree tree = bridge.ofproto().tree();
        if (!row.get("stp_enable").isTrue()) {
            tree.disable();
            return;
        }
        MacAddress address = Vswitchd.option(row, "other_config", "stp-system-id").flatMap(MacAddress::parse)
                .or(() -> bridge.ofproto().port(PortNumber.LOCAL.number()).map(OfPort::address))
                .orElse(MacAddress.ZERO);
        tree.enable(address, number(row, "stp-priority").orElse(DEFAULT_PRIORITY));
        configurePorts(tree);
    }

    private static Optional<Integer> number(Row row, String key) {
        return Vswitchd.option(row, "other_config", key).filter(text -> text.matches("[0-9]{1,5}")).map(Integer::parseInt);
    }

    private void configurePorts(BridgeTree tree) {
        List<UUID> references = row.get("ports").references();
        List<Row> rows = database.rows("Port").stream().filter(port -> references.contains(port.id())).toList();
        Set<OfPort> members = new HashSet<>();
        int next = 0;
        for (Row port : HashOrder.of(rows, each -> HashOrder.hash(each.name()))) {
            Optional<OfPort> member = bridge.ofproto().port(port.name()).filter(found -> takesPart(port, found));
            if (member.isPresent()) {
                next++;
                members.add(member.get());
                int priority = number(port, "stp-port-priority").orElse(DEFAULT_PORT_PRIORITY) / PRIORITY_STEP;
                tree.add(member.get(), number(port, "stp-port-num").orElse(next),
                        number(port, "stp-path-cost").orElseGet(() -> cost(member.get())), priority);
            }
        }
        tree.ports().stream().filter(port -> !members.contains(port.port())).forEach(port -> tree.remove(port.port()));
    }

    /** Neither internal ports nor bonds do, and no port that is told not to. */
    private static boolean takesPart(Row row, OfPort port) {
        boolean internal = port.link().filter(InterfaceSetup::isInternal).isPresent();
        return !internal && row.get("interfaces").size() == 1
                && Vswitchd.option(row, "other_config", "stp-enable").filter("false"::equals).isEmpty();
    }

    private static int cost(OfPort port) {
        int megabits = port.link().map(Link::speedMegabits).filter(speed -> speed > 0).orElse(DEFAULT_MEGABITS);
        return megabits >= 10_000 ? 2 : megabits >= 1000 ? 4 : megabits >= 100 ? 19 : megabits >= 16 ? 62
                : megabits >= 10 ? 100 : 250;
    }
}
