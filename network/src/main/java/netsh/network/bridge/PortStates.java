package netsh.network.bridge;

/** Moves ports from state to state as their roles want it (IEEE 802.1D-1998, 8.4 and 8.6.11 to 8.6.13). */
final class PortStates {
    private final SpanningTree tree;

    PortStates(SpanningTree tree) {
        this.tree = tree;
    }

    /** Brings every port into the state that its role asks for (br_port_state_selection). */
    void select() {
        SpanningTreePort rootPort = tree.rootPortOrNull();
        boolean forwarding = false;
        for (SpanningTreePort port : tree.ports()) {
            if (port.state == BridgePortState.DISABLED) {
                continue;
            }
            if (port != rootPort && PortRoles.isDesignated(tree, port)) {
                port.messageAgeTimer.cancel();
                letForward(port);
            } else {
                port.configurationPending = false;
                port.topologyChangeAcknowledge = false;
                if (port == rootPort) {
                    letForward(port);
                } else {
                    block(port);
                }
            }
            forwarding |= port.state == BridgePortState.FORWARDING;
        }
        tree.host().carrier(forwarding);
    }

    private void letForward(SpanningTreePort port) {
        if (port.state != BridgePortState.BLOCKING) {
            return;
        }
        if (!tree.isEnabled() || tree.times().forwardDelay == 0) {
            enter(port, BridgePortState.FORWARDING);
            tree.topology().detect();
            port.forwardDelayTimer.cancel();
        } else {
            enter(port, BridgePortState.LISTENING);
        }
        tree.host().portChanged(port);
        if (tree.times().forwardDelay != 0) {
            port.forwardDelayTimer.start(tree.times().forwardDelay);
        }
    }

    private void block(SpanningTreePort port) {
        if (port.state != BridgePortState.BLOCKING) {
            if (port.state.learns()) {
                tree.topology().detect();
            }
            enter(port, BridgePortState.BLOCKING);
            tree.host().portChanged(port);
            port.forwardDelayTimer.cancel();
        }
    }

    /** Brings a port into a state and says so in the kernel's log (br_set_state). */
    void enter(SpanningTreePort port, BridgePortState state) {
        port.state = state;
        tree.host().log(tree.describe(port) + " entered " + state.text() + " state");
    }
}
