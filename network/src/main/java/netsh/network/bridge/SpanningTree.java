package netsh.network.bridge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.network.addr.MacAddress;
import netsh.network.packet.BridgeId;
import netsh.network.packet.BridgeProtocolDataUnit;

/**
 * A bridge's part in the spanning tree (net/bridge/br_stp.c, br_stp_if.c, br_stp_timer.c). It decides the ports' states
 * also where the protocol is off: then every port that is up forwards at once.
 */
public final class SpanningTree {
    private static final int DEFAULT_PRIORITY = 0x8000;

    private final SpanningTreeHost host;
    /** Newest first, as the kernel keeps its list of ports. */
    private final List<SpanningTreePort> ports = new ArrayList<>(4);

    private final SpanningTreeTimes times = new SpanningTreeTimes();
    private final SpanningTreeMessages messages = new SpanningTreeMessages(this);
    private final PortStates states = new PortStates(this);
    private final TopologyChange topology;
    private final BridgeTimer helloTimer;
    private boolean enabled;
    private BridgeId bridgeId = new BridgeId(DEFAULT_PRIORITY, MacAddress.ZERO);
    private BridgeId designatedRoot = bridgeId;
    private SpanningTreePort rootPort;
    private int rootPathCost;

    /** A bridge without ports, with the protocol off. */
    public SpanningTree(SpanningTreeHost host) {
        this.host = host;
        topology = new TopologyChange(this);
        helloTimer = new BridgeTimer(host, this::helloTimerExpired);
    }

    // ---- what it shows --------------------------------------------------------------------------------------------

    /** Whether the protocol runs. */
    public boolean isEnabled() {
        return enabled;
    }

    /** The bridge's identifier. */
    public BridgeId bridgeId() {
        return bridgeId;
    }

    /** The root that it knows; itself at first. */
    public BridgeId designatedRoot() {
        return designatedRoot;
    }

    /** Whether it is the root. */
    public boolean isRoot() {
        return bridgeId.equals(designatedRoot);
    }

    /** The port towards the root; empty on the root itself. */
    public Optional<SpanningTreePort> rootPort() {
        return Optional.ofNullable(rootPort);
    }

    /** The distance from the root. */
    public int rootPathCost() {
        return rootPathCost;
    }

    /** Whether the root says that addresses are to be aged fast. */
    public boolean isTopologyChanging() {
        return topology.isAnnounced();
    }

    /** Whether it noticed a change of which the root has not heard yet. */
    public boolean hasDetectedTopologyChange() {
        return topology.isDetected();
    }

    /** What is left of the hello timer, in hundredths of a second. */
    public long helloTimer() {
        return helloTimer.remaining();
    }

    /** What is left of the topology change notification timer, in hundredths of a second. */
    public long notificationTimer() {
        return topology.notificationTimer();
    }

    /** What is left of the topology change timer, in hundredths of a second. */
    public long topologyChangeTimer() {
        return topology.timer();
    }

    /** The times in use and the bridge's own. */
    public SpanningTreeTimes times() {
        return times;
    }

    /** How long an unused address is kept at present (hold_time of br_fdb.c), in nanoseconds. */
    public long addressLifetimeNanos() {
        return topology.isAnnounced() ? times.forwardDelay : times.ageing;
    }

    // ---- settings -------------------------------------------------------------------------------------------------

    /** Switches the protocol (br_stp_set_enabled). */
    public void setEnabled(boolean on) {
        if (on && !enabled) {
            times.limitForwardDelay(isRoot());
            enabled = true;
            if (host.isUp()) {
                helloTimer.start(times.hello);
            }
            states.select();
        } else if (!on) {
            enabled = false;
        }
    }

    /** Gives the bridge another priority, 0-65535 (br_stp_set_bridge_priority). */
    public void setPriority(int priority) {
        boolean wasRoot = isRoot();
        BridgeId newId = new BridgeId(priority, bridgeId.address());
        for (SpanningTreePort port : ports) {
            if (port.state != BridgePortState.DISABLED && PortRoles.isDesignated(this, port)) {
                port.designatedBridge = newId;
            }
        }
        bridgeId = newId;
        updateAsMaybeNewRoot(wasRoot);
    }

    /** Gives the bridge another address (br_stp_change_bridge_id). */
    public void setAddress(MacAddress address) {
        boolean wasRoot = isRoot();
        MacAddress oldAddress = bridgeId.address();
        bridgeId = new BridgeId(bridgeId.priority(), address);
        for (SpanningTreePort port : ports) {
            port.designatedBridge = readdressed(port.designatedBridge, oldAddress, address);
            port.designatedRoot = readdressed(port.designatedRoot, oldAddress, address);
        }
        updateAsMaybeNewRoot(wasRoot);
    }

    private static BridgeId readdressed(BridgeId id, MacAddress oldAddress, MacAddress newAddress) {
        return id.address().equals(oldAddress) ? new BridgeId(id.priority(), newAddress) : id;
    }

    /** Gives a port another priority, 0-63 (br_stp_set_port_priority). */
    public void setPortPriority(SpanningTreePort port, int priority) {
        boolean wasDesignated = PortRoles.isDesignated(this, port);
        port.priority(priority);
        if (wasDesignated) {
            port.designatedPort = port.id();
        }
        if (port.designatedBridge.equals(bridgeId) && port.id() < port.designatedPort) {
            becomeDesignated(port);
            states.select();
        }
    }

    /** Sets what the way through a port costs, 1-65535 (br_stp_set_path_cost). */
    public void setPathCost(SpanningTreePort port, int cost) {
        port.costSetByUser = true;
        port.pathCost = cost;
        update();
    }

    /** Sets a port's state by hand, which only works where the protocol is off (br_set_port_state). */
    public void setPortState(SpanningTreePort port, BridgePortState state) {
        states.enter(port, state);
        states.select();
    }

    // ---- the bridge and its ports come and go ---------------------------------------------------------------------

    /** The bridge is up (br_stp_enable_bridge); its ports are to be started next. */
    public void bridgeOpened() {
        if (enabled) {
            helloTimer.start(times.hello);
        }
        messages.generateConfigurations();
    }

    /** The bridge is down (br_stp_disable_bridge). */
    public void bridgeClosed() {
        for (SpanningTreePort port : ports) {
            if (port.state != BridgePortState.DISABLED) {
                stopPort(port);
            }
        }
        topology.stop();
        helloTimer.cancel();
    }

    /** A port joins; it is disabled until {@link #startPort}. */
    public void addPort(SpanningTreePort port) {
        port.messageAgeTimer = new BridgeTimer(host, () -> messageAgeTimerExpired(port));
        port.forwardDelayTimer = new BridgeTimer(host, () -> forwardDelayTimerExpired(port));
        port.holdTimer = new BridgeTimer(host, () -> messages.holdTimerExpired(port));
        initialize(port);
        states.enter(port, BridgePortState.DISABLED);
        ports.add(0, port);
    }

    /** A port leaves; it has been stopped. */
    public void removePort(SpanningTreePort port) {
        ports.remove(port);
    }

    /** A port's link came up (br_stp_enable_port). */
    public void startPort(SpanningTreePort port) {
        initialize(port);
        states.select();
        host.portChanged(port);
    }

    private void initialize(SpanningTreePort port) {
        becomeDesignated(port);
        states.enter(port, BridgePortState.BLOCKING);
        port.topologyChangeAcknowledge = false;
        port.configurationPending = false;
    }

    /** A port's link went down (br_stp_disable_port). */
    public void stopPort(SpanningTreePort port) {
        boolean wasRoot = isRoot();
        becomeDesignated(port);
        states.enter(port, BridgePortState.DISABLED);
        port.topologyChangeAcknowledge = false;
        port.configurationPending = false;
        host.portChanged(port);
        port.stopTimers();
        host.portStopped(port);
        updateAsMaybeNewRoot(wasRoot);
    }

    /** A message came in through a port (br_stp_rcv). */
    public void receive(SpanningTreePort port, BridgeProtocolDataUnit message) {
        if (enabled && host.isUp() && port.state != BridgePortState.DISABLED) {
            messages.receive(port, message);
        }
    }

    // ---- the algorithm --------------------------------------------------------------------------------------------

    /** Chooses the root port, the designated ports and the states that follow (br_configuration_update). */
    void update() {
        selectRoot();
        for (SpanningTreePort port : ports) {
            if (port.state != BridgePortState.DISABLED && PortRoles.shallBeDesignated(this, port)) {
                becomeDesignated(port);
            }
        }
        states.select();
    }

    private void updateAsMaybeNewRoot(boolean wasRoot) {
        update();
        if (isRoot() && !wasRoot) {
            becomeRoot();
        }
    }

    private void selectRoot() {
        SpanningTreePort best = null;
        for (SpanningTreePort port : ports) {
            if (PortRoles.isBetterRootPort(this, port, best)) {
                if (port.mayBecomeRootPort()) {
                    best = port;
                } else {
                    refuseAsRootPort(port);
                }
            }
        }
        rootPort = best;
        designatedRoot = best == null ? bridgeId : best.designatedRoot;
        rootPathCost = best == null ? 0 : best.designatedCost + best.pathCost;
    }

    private void refuseAsRootPort(SpanningTreePort port) {
        host.log(describe(port) + " tried to become root port (blocked)");
        port.state = BridgePortState.LISTENING;
        host.portChanged(port);
        if (times.forwardDelay > 0) {
            port.forwardDelayTimer.start(times.forwardDelay);
        }
    }

    private void becomeRoot() {
        times.prescribe();
        topology.detect();
        topology.stopNotifying();
        if (host.isUp()) {
            messages.generateConfigurations();
            helloTimer.start(times.hello);
        }
    }

    void stopBeingRoot() {
        helloTimer.cancel();
        topology.handOver();
    }

    private void becomeDesignated(SpanningTreePort port) {
        port.designatedRoot = designatedRoot;
        port.designatedCost = rootPathCost;
        port.designatedBridge = bridgeId;
        port.designatedPort = port.id();
    }

    // ---- timers ---------------------------------------------------------------------------------------------------

    private void helloTimerExpired() {
        if (host.isUp()) {
            // The next hello is to come before the hold timers that start now, or what it asks for would wait for them.
            if (enabled) {
                helloTimer.start(times.hello);
            }
            messages.generateConfigurations();
        }
    }

    private void messageAgeTimerExpired(SpanningTreePort port) {
        if (port.state == BridgePortState.DISABLED) {
            return;
        }
        BridgeId lost = port.designatedBridge;
        host.log(describe(port) + String.format(Locale.ROOT, " neighbor %04x.%s lost", lost.priority(), lost.address()));
        boolean wasRoot = isRoot();
        becomeDesignated(port);
        updateAsMaybeNewRoot(wasRoot);
    }

    private void forwardDelayTimerExpired(SpanningTreePort port) {
        if (port.state == BridgePortState.LISTENING) {
            states.enter(port, BridgePortState.LEARNING);
            port.forwardDelayTimer.start(times.forwardDelay);
        } else if (port.state == BridgePortState.LEARNING) {
            states.enter(port, BridgePortState.FORWARDING);
            if (isDesignatedSomewhere()) {
                topology.detect();
            }
            host.carrier(true);
        }
        host.portChanged(port);
    }

    private boolean isDesignatedSomewhere() {
        for (SpanningTreePort port : ports) {
            if (port.state != BridgePortState.DISABLED && port.designatedBridge.equals(bridgeId)) {
                return true;
            }
        }
        return false;
    }

    // ---- for its parts --------------------------------------------------------------------------------------------

    SpanningTreeHost host() {
        return host;
    }

    List<SpanningTreePort> ports() {
        return Collections.unmodifiableList(ports);
    }

    SpanningTreePort rootPortOrNull() {
        return rootPort;
    }

    SpanningTreeMessages messages() {
        return messages;
    }

    TopologyChange topology() {
        return topology;
    }

    String describe(SpanningTreePort port) {
        return "port " + port.number() + "(" + port.name() + ")";
    }
}
