package netsh.commands.openvswitch.vswitchd;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import netsh.commands.openvswitch.database.Atom;
import netsh.commands.openvswitch.database.Database;
import netsh.commands.openvswitch.database.Datum;
import netsh.commands.openvswitch.database.Row;
import netsh.network.error.NetException;
import netsh.network.ipv4.SendOptions;
import netsh.network.link.Link;
import netsh.network.link.LinkKind;
import netsh.network.link.LinkStatistics;
import netsh.network.openvswitch.Attachment;
import netsh.network.openvswitch.OfPort;

/** Writes the columns by which the database shows the state of bridges and interfaces (iface_refresh_ofproto_status …). */
final class StatusWriter {
    private static final String[] OF_LINKS = {"admin_state", "link_state", "ifindex", "mac_in_use", "mtu", "link_speed",
        "duplex", "link_resets", "statistics", "status", "ofport"};

    private final Database database;

    StatusWriter(Database database) {
        this.database = database;
    }

    void write(Map<String, BridgeState> bridges, Map<UUID, String> errors) {
        for (Map.Entry<String, BridgeState> entry : bridges.entrySet()) {
            database.named("Bridge", entry.getKey()).ifPresent(row -> {
                row.set("datapath_id", String.format(Locale.ROOT, "%016x", entry.getValue().ofproto().datapathId()));
                row.set("datapath_version", "<unknown>");
            });
        }
        for (BridgeState bridge : bridges.values()) {
            new TreeStatus(database, bridge.ofproto()).write();
        }
        for (Row row : database.rows("Interface")) {
            write(row, find(bridges, row.name()), Optional.ofNullable(errors.get(row.id())));
        }
    }

    private static Optional<OfPort> find(Map<String, BridgeState> bridges, String name) {
        for (BridgeState bridge : bridges.values()) {
            if (bridge.interfaces().containsKey(name)) {
                return Optional.of(bridge.interfaces().get(name).port());
            }
        }
        return Optional.empty();
    }

    private void write(Row row, Optional<OfPort> port, Optional<String> error) {
        for (String column : OF_LINKS) {
            row.set(column, Datum.EMPTY);
        }
        row.set("error", error.map(Datum::of).orElse(Datum.EMPTY));
        if (port.isEmpty()) {
            row.set("ofport", error.isPresent() ? Datum.of(-1) : Datum.EMPTY);
            return;
        }
        row.set("ofport", Datum.of(port.get().number()));
        row.set("mac_in_use", port.get().address().toString());
        row.set("admin_state", port.get().isUp() ? "up" : "down");
        row.set("link_state", port.get().isLinkUp() ? "up" : "down");
        row.set("link_resets", Datum.of(port.get().link().map(Link::carrierUpCount).orElse(0)));
        if (port.get().link().isPresent()) {
            writeLink(row, port.get(), port.get().link().get());
        } else {
            writeVirtual(row, port.get());
        }
    }

    private void writeLink(Row row, OfPort port, Link link) {
        row.set("ifindex", Datum.of(link.index()));
        row.set("mtu", Datum.of(link.mtu()));
        long speed = link.speedMegabits() * 1_000_000L;
        if (speed > 0) {
            row.set("link_speed", Datum.of(speed));
            row.set("duplex", "full");
        }
        row.set("link_resets", Datum.of(0));
        row.set("statistics", statistics(link));
        row.set("status", status(link));
    }

    private static Datum status(Link link) {
        Map<String, String> status = new TreeMap<>();
        if (link.kind() == LinkKind.OPENVSWITCH) {
            status.put("driver_name", "openvswitch");
        } else {
            status.put("driver_name", link.kind() == LinkKind.PHYSICAL
                    ? "virtio_net" : link.kind().infoKind().orElse("unknown"));
            status.put("driver_version", link.kind() == LinkKind.PHYSICAL ? "1.0.0" : "1.0");
            status.put("firmware_version", "");
        }
        return texts(status);
    }

    private static Datum statistics(Link link) {
        LinkStatistics counters = link.statistics();
        Map<String, Long> values = new TreeMap<>();
        for (String zero : new String[] {"rx_crc_err", "rx_frame_err", "rx_missed_errors", "rx_over_err"}) {
            values.put(zero, 0L);
        }
        values.put("collisions", counters.collisions());
        values.put("rx_bytes", received(link) ? counters.receivedBytes() : counters.transmittedBytes());
        values.put("rx_packets", received(link) ? counters.receivedPackets() : counters.transmittedPackets());
        values.put("rx_dropped", counters.receiveDropped());
        values.put("rx_errors", counters.receiveErrors());
        values.put("rx_multicast_packets", counters.receivedMulticast());
        values.put("tx_bytes", received(link) ? counters.transmittedBytes() : counters.receivedBytes());
        values.put("tx_packets", received(link) ? counters.transmittedPackets() : counters.receivedPackets());
        values.put("tx_dropped", counters.transmitDropped());
        values.put("tx_errors", counters.transmitErrors());
        return numbers(values);
    }

    /** What an internal port's host sends is what the switch receives. */
    private static boolean received(Link link) {
        return link.kind() != LinkKind.OPENVSWITCH;
    }

    private void writeVirtual(Row row, OfPort port) {
        row.set("ifindex", Datum.of(port.datapathNumber().flatMap(port.bridge().datapath()::link)
                .map(Link::index).orElse(0)));
        Map<String, Long> values = new TreeMap<>();
        values.put("rx_bytes", port.receivedOctets());
        values.put("rx_packets", port.receivedPackets());
        values.put("tx_bytes", port.sentOctets());
        values.put("tx_packets", port.sentPackets());
        row.set("statistics", numbers(values));
        if (port.attachment() instanceof Attachment.Tunnel tunnel) {
            row.set("status", egress(port, tunnel));
        }
        if (port.attachment() instanceof Attachment.Patch patch && !hasPeer(patch)) {
            row.set("error", "No usable peer '" + patch.peer() + "' exists in 'system' datapath.");
        }
    }

    /** The link by which the packets of a tunnel leave. */
    private static Datum egress(OfPort port, Attachment.Tunnel tunnel) {
        if (tunnel.remote().isEmpty()) {
            return Datum.EMPTY;
        }
        try {
            Link out = port.bridge().datapath().namespace().underlay()
                    .path(tunnel.local().orElse(null), tunnel.remote().get(), SendOptions.DEFAULT).out();
            return texts(Map.of("tunnel_egress_iface", out.name(),
                    "tunnel_egress_iface_carrier", out.hasCarrier() ? "up" : "down"));
        } catch (NetException unreachable) {
            return Datum.EMPTY;
        }
    }

    private boolean hasPeer(Attachment.Patch patch) {
        return database.named("Interface", patch.peer())
                .filter(peer -> peer.text("type").equals("patch")
                        && peer.get("options").get("peer").filter(patch.name()::equals).isPresent())
                .isPresent();
    }

    static Datum numbers(Map<String, Long> values) {
        TreeMap<Atom, Atom> elements = new TreeMap<>();
        values.forEach((key, value) -> elements.put(new Atom.Text(key), new Atom.Whole(value)));
        return new Datum(elements);
    }

    static Datum texts(Map<String, String> values) {
        TreeMap<Atom, Atom> elements = new TreeMap<>();
        values.forEach((key, value) -> elements.put(new Atom.Text(key), new Atom.Text(value)));
        return new Datum(elements);
    }
}
