package netsh.network.bridge;

import netsh.network.packet.BridgeId;
import netsh.network.packet.BridgeProtocolDataUnit.Vector;

/** What the spanning tree knows of a port (struct net_bridge_port, IEEE 802.1D-1998 clause 8.5.5). */
public abstract class SpanningTreePort {
    /** The largest port priority: what is left of 16 bits beside the port's number. */
    public static final int MOST_PRIORITY = 63;

    private static final int NUMBER_BITS = 10;
    private static final int DEFAULT_PRIORITY = 0x8000 >> NUMBER_BITS;

    private final int number;
    private int priority = DEFAULT_PRIORITY;
    BridgePortState state = BridgePortState.DISABLED;
    int pathCost;
    boolean costSetByUser;
    BridgeId designatedRoot;
    int designatedCost;
    BridgeId designatedBridge;
    int designatedPort;
    long designatedSinceNanos;
    boolean topologyChangeAcknowledge;
    boolean configurationPending;
    BridgeTimer messageAgeTimer;
    BridgeTimer forwardDelayTimer;
    BridgeTimer holdTimer;

    /** The port of a number, 1-1023. */
    protected SpanningTreePort(int number, int pathCost) {
        this.number = number;
        this.pathCost = pathCost;
    }

    /** The name of its link, for the kernel's messages. */
    public abstract String name();

    /** Whether it may become the root port; the flag root_block forbids it. */
    protected abstract boolean mayBecomeRootPort();

    /** Its number, 1-1023. */
    public final int number() {
        return number;
    }

    /** Its state. */
    public final BridgePortState state() {
        return state;
    }

    /** Its priority, 0-63. */
    public final int priority() {
        return priority;
    }

    final void priority(int newPriority) {
        priority = newPriority;
    }

    /** Its identifier: priority and number. */
    public final int id() {
        return priority << NUMBER_BITS | number;
    }

    /** What the way through it costs, 1-65535. */
    public final int pathCost() {
        return pathCost;
    }

    /** Takes the cost that follows from the link's speed, unless the user has set one. */
    public final void followSpeed(int cost) {
        if (!costSetByUser) {
            pathCost = cost;
        }
    }

    /** The root that the designated bridge of its LAN knows. */
    public final BridgeId designatedRoot() {
        return designatedRoot;
    }

    /** The designated bridge's distance from the root. */
    public final int designatedCost() {
        return designatedCost;
    }

    /** The bridge that leads its LAN to the root. */
    public final BridgeId designatedBridge() {
        return designatedBridge;
    }

    /** That bridge's port on its LAN. */
    public final int designatedPort() {
        return designatedPort;
    }

    /** Whether the next configuration message acknowledges a topology change. */
    public final boolean acknowledgesTopologyChange() {
        return topologyChangeAcknowledge;
    }

    /** Whether a configuration message waits for the hold timer. */
    public final boolean isConfigurationPending() {
        return configurationPending;
    }

    /** What is left of the message age timer, in hundredths of a second. */
    public final long messageAgeTimer() {
        return messageAgeTimer.remaining();
    }

    /** What is left of the forward delay timer, in hundredths of a second. */
    public final long forwardDelayTimer() {
        return forwardDelayTimer.remaining();
    }

    /** What is left of the hold timer, in hundredths of a second. */
    public final long holdTimer() {
        return holdTimer.remaining();
    }

    final Vector designated() {
        return new Vector(designatedRoot, designatedCost, designatedBridge, designatedPort);
    }

    final void stopTimers() {
        messageAgeTimer.cancel();
        forwardDelayTimer.cancel();
        holdTimer.cancel();
    }
}
