package netsh.network.bridge;

import netsh.network.packet.BridgeProtocolDataUnit;
import netsh.network.packet.BridgeProtocolDataUnit.Configuration;
import netsh.network.packet.BridgeProtocolDataUnit.Timers;
import netsh.network.packet.BridgeProtocolDataUnit.TopologyChangeNotification;
import netsh.network.packet.BridgeProtocolDataUnit.Vector;

/** Sends and takes the messages of the spanning tree (802.1D-1998, 8.6.1 to 8.6.4 and 8.6.13 to 8.6.15). */
final class SpanningTreeMessages {
    private static final long HOLD_TIME_NANOS = SpanningTreeTimes.SECOND;
    /** What each bridge adds to the age: one tick of the kernel's clock of 250 Hz. */
    private static final long MESSAGE_AGE_INCREMENT_NANOS = 4_000_000;

    private final SpanningTree tree;

    SpanningTreeMessages(SpanningTree tree) {
        this.tree = tree;
    }

    /** Sends the configuration through all ports that are designated (br_config_bpdu_generation). */
    void generateConfigurations() {
        for (SpanningTreePort port : tree.ports()) {
            if (port.state != BridgePortState.DISABLED && PortRoles.isDesignated(tree, port)) {
                sendConfiguration(port);
            }
        }
    }

    /** Sends the configuration through a port, at most once a second (br_transmit_config). */
    void sendConfiguration(SpanningTreePort port) {
        if (port.holdTimer.isPending()) {
            port.configurationPending = true;
            return;
        }
        SpanningTreeTimes times = tree.times();
        long age = messageAge();
        if (age >= times.maxAge) {
            return;
        }
        if (tree.isEnabled()) {
            Vector vector = new Vector(tree.designatedRoot(), tree.rootPathCost(), tree.bridgeId(), port.id());
            Timers timers = new Timers(age, times.maxAge, times.hello, times.forwardDelay);
            tree.host().send(port, new Configuration(vector, timers,
                    tree.topology().isAnnounced(), port.topologyChangeAcknowledge));
        }
        port.topologyChangeAcknowledge = false;
        port.configurationPending = false;
        if (tree.isEnabled()) {
            port.holdTimer.start(HOLD_TIME_NANOS);
        }
    }

    private long messageAge() {
        SpanningTreePort rootPort = tree.rootPortOrNull();
        if (rootPort == null) {
            return 0;
        }
        return tree.host().events().nowNanos() - rootPort.designatedSinceNanos + MESSAGE_AGE_INCREMENT_NANOS;
    }

    void holdTimerExpired(SpanningTreePort port) {
        if (port.configurationPending) {
            sendConfiguration(port);
        }
    }

    /** Tells the root's side that the topology changed (br_transmit_tcn). */
    void sendTopologyChangeNotification() {
        SpanningTreePort rootPort = tree.rootPortOrNull();
        if (rootPort != null && tree.isEnabled()) {
            tree.host().send(rootPort, new TopologyChangeNotification());
        }
    }

    void receive(SpanningTreePort port, BridgeProtocolDataUnit message) {
        if (message instanceof Configuration configuration) {
            if (configuration.timers().messageAge() <= configuration.timers().maxAge()) {
                receiveConfiguration(port, configuration);
            }
        } else if (PortRoles.isDesignated(tree, port)) {
            tree.host().log(tree.describe(port) + " received tcn bpdu");
            tree.topology().detect();
            port.topologyChangeAcknowledge = true;
            sendConfiguration(port);
        }
    }

    private void receiveConfiguration(SpanningTreePort port, Configuration message) {
        if (!PortRoles.supersedes(tree, port, message.vector())) {
            if (PortRoles.isDesignated(tree, port)) {
                sendConfiguration(port);
            }
            return;
        }
        boolean wasRoot = tree.isRoot();
        record(port, message);
        tree.update();
        if (wasRoot && !tree.isRoot()) {
            tree.stopBeingRoot();
        }
        if (port == tree.rootPortOrNull()) {
            adopt(message);
            generateConfigurations();
            if (message.topologyChangeAcknowledged()) {
                tree.topology().acknowledged();
            }
        }
    }

    private void record(SpanningTreePort port, Configuration message) {
        Vector vector = message.vector();
        Timers timers = message.timers();
        port.designatedRoot = vector.root();
        port.designatedCost = vector.rootPathCost();
        port.designatedBridge = vector.bridge();
        port.designatedPort = vector.port();
        port.designatedSinceNanos = tree.host().events().nowNanos() - timers.messageAge();
        port.messageAgeTimer.start(timers.maxAge() - timers.messageAge());
    }

    private void adopt(Configuration message) {
        SpanningTreeTimes times = tree.times();
        times.maxAge = message.timers().maxAge();
        times.hello = message.timers().hello();
        times.forwardDelay = message.timers().forwardDelay();
        tree.topology().announce(message.topologyChange());
    }
}
