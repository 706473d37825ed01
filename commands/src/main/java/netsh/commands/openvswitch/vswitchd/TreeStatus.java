package netsh.commands.openvswitch.vswitchd;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import netsh.commands.openvswitch.database.Database;
import netsh.commands.openvswitch.database.Datum;
import netsh.commands.openvswitch.database.Row;
import netsh.network.bridge.SpanningTree;
import netsh.network.openvswitch.BridgeTree;
import netsh.network.openvswitch.Ofproto;
import netsh.network.packet.BridgeId;

/** Writes the state of a bridge's spanning tree into the database (br_refresh_stp_status, port_refresh_stp_status). */
final class TreeStatus {
    private static final long SECOND = 1_000_000_000L;

    private final Database database;
    private final Ofproto bridge;

    TreeStatus(Database database, Ofproto bridge) {
        this.database = database;
        this.bridge = bridge;
    }

    void write() {
        Optional<Row> row = database.named("Bridge", bridge.name());
        SpanningTree tree = bridge.tree().tree();
        row.ifPresent(found -> found.set("status", bridge.tree().isEnabled()
                ? StatusWriter.texts(Map.of(
                        "stp_bridge_id", text(tree.bridgeId()),
                        "stp_designated_root", text(tree.designatedRoot()),
                        "stp_root_path_cost", Integer.toString(tree.rootPathCost())))
                : Datum.EMPTY));
        for (Row port : row.map(found -> database.follow(found, "ports")).orElse(List.of())) {
            writePort(port);
        }
    }

    private void writePort(Row row) {
        Optional<BridgeTree.TreePort> port = bridge.port(row.name()).flatMap(bridge.tree()::find);
        row.set("status", port.map(found -> StatusWriter.texts(Map.of(
                "stp_port_id", Integer.toString(found.id()),
                "stp_role", bridge.tree().role(found).name().toLowerCase(Locale.ROOT),
                "stp_sec_in_state", Long.toString((bridge.tree().events().nowNanos() - found.sinceNanos()) / SECOND),
                "stp_state", found.state().text()))).orElse(Datum.EMPTY));
        row.set("statistics", port.map(found -> StatusWriter.numbers(Map.of(
                "stp_error_count", 0L,
                "stp_rx_count", found.received(),
                "stp_tx_count", found.sent()))).orElse(Datum.EMPTY));
    }

    private static String text(BridgeId id) {
        return String.format(Locale.ROOT, "%04x.%012x", id.priority(), id.address().bits());
    }
}
