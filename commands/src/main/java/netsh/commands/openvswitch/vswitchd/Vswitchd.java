package netsh.commands.openvswitch.vswitchd;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import netsh.commands.openvswitch.database.Database;
import netsh.commands.openvswitch.database.Datum;
import netsh.commands.openvswitch.database.Row;
import netsh.network.error.NetException;
import netsh.network.kernel.LinkChanged;
import netsh.network.kernel.Machine;
import netsh.network.kernel.NetworkChange;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.link.LinkChange;
import netsh.network.link.OpenvswitchLink;
import netsh.network.openvswitch.Attachment;
import netsh.network.openvswitch.Datapath;
import netsh.network.openvswitch.HashOrder;
import netsh.network.openvswitch.Ofproto;
import netsh.network.time.Event;

/** The daemon: makes bridges and ports as the database wants them (bridge_reconfigure of vswitchd/bridge.c). */
public final class Vswitchd {
    private static final String MODULE = "openvswitch";
    private static final long REACTION_NANOS = 1_000_000;

    private final Machine machine;
    private final Database database;
    private final Map<String, BridgeState> bridges = new LinkedHashMap<>();
    private final Map<String, Ofproto> ofprotos = new LinkedHashMap<>();
    private final Map<UUID, String> errors = new LinkedHashMap<>();
    private final StatusWriter status;
    private final Event reaction = Event.of(this::reconfigure);
    private Datapath datapath;
    private TunnelPorts tunnels;
    private boolean busy;

    /** A daemon that has done nothing yet. */
    public Vswitchd(Machine machine, Database database) {
        this.machine = machine;
        this.database = database;
        status = new StatusWriter(database);
        machine.addChangeListener(this::networkChanged);
    }

    /** The datapath that all bridges share; there is none without a bridge. */
    public Optional<Datapath> datapath() {
        return Optional.ofNullable(datapath);
    }

    /** The bridges by name, in the order of their making. */
    public List<Ofproto> bridges() {
        return List.copyOf(ofprotos.values());
    }

    /** The bridge of a name. */
    public Optional<Ofproto> bridge(String name) {
        return Optional.ofNullable(ofprotos.get(name));
    }

    /** Writes what has become of the network into the database. */
    public void refresh() {
        status.write(bridges, errors);
    }

    // ---- what the database wants ----------------------------------------------------------------------------------

    /** Makes everything as the database has it. */
    public void reconfigure() {
        busy = true;
        errors.clear();
        removeBridges();
        if (bridges.isEmpty()) {
            removeDatapath();
        }
        removeInterfaces();
        List<Row> connected = database.rows("Bridge").stream().filter(this::isConnected).toList();
        HashOrder.of(connected, row -> HashOrder.hash(row.name())).forEach(this::setUp);
        if (bridges.isEmpty()) {
            removeDatapath();
        }
        busy = false;
        refresh();
    }

    private void removeDatapath() {
        if (datapath != null) {
            datapath.delete();
            datapath = null;
        }
    }

    private boolean isConnected(Row bridge) {
        return database.hasRoot() && database.root().get("bridges").references().contains(bridge.id());
    }

    private void removeBridges() {
        for (String name : List.copyOf(bridges.keySet())) {
            if (database.named("Bridge", name).filter(this::isConnected).isEmpty()) {
                BridgeState bridge = bridges.get(name);
                for (String port : List.copyOf(bridge.interfaces().keySet())) {
                    remove(bridge, port);
                }
                bridges.remove(name);
                ofprotos.remove(name);
            }
        }
    }

    private void removeInterfaces() {
        for (Map.Entry<String, BridgeState> entry : bridges.entrySet()) {
            BridgeState bridge = entry.getValue();
            Map<String, Wanted> wanted = wanted(database.named("Bridge", entry.getKey()).orElseThrow());
            for (String name : List.copyOf(bridge.interfaces().keySet())) {
                BridgeState.Interface present = bridge.interfaces().get(name);
                if (!wanted.containsKey(name) || !wanted.get(name).isLike(present) || isRenamed(name, present)) {
                    remove(bridge, name);
                } else if (!wanted.get(name).options().equals(present.options())) {
                    reconfigure(bridge, name, wanted.get(name));
                }
            }
        }
    }

    /** Whether a link of the machine has another name by now, so that none of the wanted name is there. */
    private static boolean isRenamed(String name, BridgeState.Interface present) {
        return present.port().link().filter(link -> !InterfaceSetup.isInternal(link) && !link.name().equals(name)).isPresent();
    }

    /** A patch or a tunnel is set anew in its place (netdev_set_config). */
    private void reconfigure(BridgeState bridge, String name, Wanted wanted) {
        BridgeState.Interface present = bridge.interfaces().get(name);
        InterfaceSetup setup = new InterfaceSetup(datapath, tunnels);
        Attachment former = present.port().attachment();
        try {
            bridge.ofproto().reattach(present.port(), setup.open(wanted.row(), wanted.type()));
            setup.close(former);
            bridge.interfaces().put(name, new BridgeState.Interface(
                    present.type(), wanted.options(), present.bundle(), present.port()));
        } catch (SetupException refused) {
            remove(bridge, name);
        }
    }

    private void remove(BridgeState bridge, String name) {
        BridgeState.Interface gone = bridge.interfaces().remove(name);
        bridge.ofproto().removePort(gone.port());
        new InterfaceSetup(datapath, tunnels).close(gone.port().attachment());
    }

    /**
     * An interface as the database wants it.
     *
     * @param row its row
     * @param bundle the port that it belongs to
     * @param type its type; the bridge's own is internal whatever the row says
     */
    private record Wanted(Row row, Row bundle, String type) {
        boolean isLike(BridgeState.Interface present) {
            Optional<Long> number = row.get("ofport_request").number();
            return type.equals(present.type()) && bundle.name().equals(present.bundle())
                    && (number.isEmpty() || number.get() == present.port().number());
        }

        /** What a patch or a tunnel is made of; the options of other interfaces mean nothing. */
        String options() {
            return type.equals("patch") || TUNNELS.contains(type) ? row.get("options").elements().toString() : "";
        }
    }

    private static final List<String> TUNNELS = List.of("vxlan", "gre", "geneve");

    private Map<String, Wanted> wanted(Row bridge) {
        Map<String, Wanted> wanted = new LinkedHashMap<>();
        List<UUID> references = bridge.get("ports").references();
        List<Row> ports = database.rows("Port").stream().filter(port -> references.contains(port.id())).toList();
        for (Row port : HashOrder.of(ports, port -> HashOrder.hash(port.name()))) {
            for (Row row : database.follow(port, "interfaces")) {
                boolean local = row.name().equals(bridge.name());
                wanted.put(row.name(), new Wanted(row, port, local ? "internal" : row.text("type")));
            }
        }
        return wanted;
    }

    private void setUp(Row row) {
        if (!hasDatapath()) {
            return;
        }
        BridgeState bridge = bridges.computeIfAbsent(row.name(), name -> {
            Ofproto ofproto = new Ofproto(datapath, name, ofprotos);
            ofprotos.put(name, ofproto);
            return new BridgeState(ofproto);
        });
        boolean isNew = bridge.interfaces().isEmpty();
        for (Map.Entry<String, Wanted> entry : wanted(row).entrySet()) {
            if (!bridge.interfaces().containsKey(entry.getKey())) {
                add(bridge, row, entry.getKey(), entry.getValue());
            }
        }
        new BridgeConfiguration(database, row, bridge).apply(isNew);
    }

    private boolean hasDatapath() {
        if (datapath == null && machine.modules().isLoaded(MODULE)) {
            try {
                datapath = new Datapath(machine.initialNamespace(), this::portGone);
                tunnels = new TunnelPorts(datapath);
            } catch (NetException taken) {
                datapath = null;
            }
        }
        return datapath != null;
    }

    private void add(BridgeState bridge, Row bridgeRow, String name, Wanted wanted) {
        boolean local = name.equals(bridgeRow.name());
        try {
            Attachment attachment = new InterfaceSetup(datapath, tunnels).open(wanted.row(), wanted.type());
            int number = bridge.newNumber(wanted.row(), local);
            bridge.interfaces().put(name, new BridgeState.Interface(wanted.type(), wanted.options(),
                    wanted.bundle().name(), bridge.ofproto().addPort(attachment, number, wanted.bundle().name())));
        } catch (SetupException refused) {
            if (refused.getMessage().endsWith("(File exists)") && TUNNELS.contains(wanted.type())) {
                bridge.newNumber(wanted.row(), false);
            }
            errors.put(wanted.row().id(), refused.getMessage());
        }
    }

    // ---- what the network does ------------------------------------------------------------------------------------

    private void portGone(Link link) {
        for (BridgeState bridge : bridges.values()) {
            for (Map.Entry<String, BridgeState.Interface> entry : List.copyOf(bridge.interfaces().entrySet())) {
                if (entry.getValue().port().link().filter(link::equals).isPresent()) {
                    bridge.interfaces().remove(entry.getKey());
                    if (entry.getValue().type().equals("internal")) {
                        bridge.remember(entry.getKey(), entry.getValue().port().number());
                    }
                    bridge.ofproto().removePort(entry.getValue().port());
                }
            }
        }
        react();
    }

    private void networkChanged(NetworkNamespace namespace, NetworkChange change) {
        if (busy || namespace != machine.initialNamespace() || !(change instanceof LinkChanged link)) {
            return;
        }
        followCarrier(link.link());
        boolean concerns = link.change() == LinkChange.REGISTER || link.change() == LinkChange.CHANGE_NAME
                || link.change() == LinkChange.CHANGE_UPPER;
        boolean renamed = link.change() == LinkChange.CHANGE_NAME && OpenvswitchLink.masterOf(link.link()).isPresent();
        if (renamed || concerns && lacks(link.link().name()) || link.change() == LinkChange.CHANGE_MTU) {
            react();
        }
    }

    private void followCarrier(Link link) {
        for (BridgeState bridge : bridges.values()) {
            if (bridge.ofproto().tree().isEnabled()) {
                bridge.ofproto().ports().stream().filter(port -> port.link().filter(link::equals).isPresent())
                        .forEach(bridge.ofproto().tree()::follow);
            }
        }
    }

    private boolean lacks(String name) {
        for (Row row : errors.isEmpty() ? List.<Row>of() : new ArrayList<>(database.rows("Interface"))) {
            if (row.name().equals(name) && errors.containsKey(row.id())) {
                return true;
            }
        }
        return false;
    }

    private void react() {
        if (!reaction.isPending()) {
            machine.initialNamespace().events().schedule(REACTION_NANOS, reaction);
        }
    }

    /** The content of a column as a map of texts. */
    static Optional<String> option(Row row, String column, String key) {
        Datum options = row.get(column);
        return options.get(key);
    }
}
