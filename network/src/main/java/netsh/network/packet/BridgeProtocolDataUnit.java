package netsh.network.packet;

/** A message of the spanning tree protocol (IEEE 802.1D-1998, clause 9), sent to 01:80:c2:00:00:00 over LLC. */
public sealed interface BridgeProtocolDataUnit extends EthernetPayload {
    @Override
    default int etherType() {
        return EtherType.LLC;
    }

    /**
     * Says who the root is and how far away; times are in nanoseconds.
     *
     * @param vector the priority vector that the message offers
     * @param timers the root's timers
     * @param topologyChange whether bridges shall age their addresses fast
     * @param topologyChangeAcknowledged whether the root's side has heard of a change
     */
    record Configuration(Vector vector, Timers timers, boolean topologyChange, boolean topologyChangeAcknowledged)
            implements BridgeProtocolDataUnit {
        private static final int LENGTH = 38;

        @Override
        public int length() {
            return LENGTH;
        }
    }

    /** Tells the root that the topology changed. */
    record TopologyChangeNotification() implements BridgeProtocolDataUnit {
        private static final int LENGTH = 7;

        @Override
        public int length() {
            return LENGTH;
        }
    }

    /**
     * What bridges compare.
     *
     * @param root the root that the sender believes in
     * @param rootPathCost the sender's distance from it
     * @param bridge the sender
     * @param port the sender's port identifier
     */
    record Vector(BridgeId root, int rootPathCost, BridgeId bridge, int port) {}

    /**
     * The root's timers, in nanoseconds.
     *
     * @param messageAge how old the information is
     * @param maxAge when it is forgotten
     * @param hello how often it is repeated
     * @param forwardDelay how long a port listens, and then learns
     */
    record Timers(long messageAge, long maxAge, long hello, long forwardDelay) {}
}
