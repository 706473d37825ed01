package netsh.network.bridge;

import netsh.network.packet.BridgeProtocolDataUnit.Vector;

/** The comparisons by which ports get their roles (IEEE 802.1D-1998, 8.6; net/bridge/br_stp.c). */
final class PortRoles {
    private PortRoles() {}

    /** Whether a message is better than, or a repetition of, what the port knows (br_supersedes_port_info). */
    static boolean supersedes(SpanningTree tree, SpanningTreePort port, Vector offered) {
        int order = offered.root().compareTo(port.designatedRoot);
        if (order == 0) {
            order = Integer.compare(offered.rootPathCost(), port.designatedCost);
        }
        if (order == 0) {
            order = offered.bridge().compareTo(port.designatedBridge);
        }
        if (order != 0) {
            return order < 0;
        }
        return !offered.bridge().equals(tree.bridgeId()) || offered.port() <= port.designatedPort;
    }

    /** Whether a port leads to the root better than the best one so far, null for none (br_should_become_root_port). */
    static boolean isBetterRootPort(SpanningTree tree, SpanningTreePort port, SpanningTreePort best) {
        if (port.state == BridgePortState.DISABLED || isDesignated(tree, port)) {
            return false;
        }
        if (tree.bridgeId().compareTo(port.designatedRoot) <= 0) {
            return false;
        }
        return best == null || compareAsRootPorts(port, best) < 0;
    }

    private static int compareAsRootPorts(SpanningTreePort one, SpanningTreePort other) {
        int order = one.designatedRoot.compareTo(other.designatedRoot);
        if (order == 0) {
            order = Integer.compare(one.designatedCost + one.pathCost, other.designatedCost + other.pathCost);
        }
        if (order == 0) {
            order = one.designatedBridge.compareTo(other.designatedBridge);
        }
        if (order == 0) {
            order = Integer.compare(one.designatedPort, other.designatedPort);
        }
        return order != 0 ? order : Integer.compare(one.id(), other.id());
    }

    /** Whether the bridge is the one that leads the port's LAN to the root, by what the port knows. */
    static boolean isDesignated(SpanningTree tree, SpanningTreePort port) {
        return port.designatedPort == port.id() && port.designatedBridge.equals(tree.bridgeId());
    }

    /** Whether the bridge shall lead the port's LAN to the root (br_should_become_designated_port). */
    static boolean shallBeDesignated(SpanningTree tree, SpanningTreePort port) {
        if (isDesignated(tree, port) || !port.designatedRoot.equals(tree.designatedRoot())) {
            return true;
        }
        int order = Integer.compare(tree.rootPathCost(), port.designatedCost);
        if (order == 0) {
            order = tree.bridgeId().compareTo(port.designatedBridge);
        }
        return order != 0 ? order < 0 : port.id() < port.designatedPort;
    }
}
