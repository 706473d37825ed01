package netsh.network.openvswitch;

import java.util.List;

/**
 * A group: buckets of actions, of which all or one are done (OpenFlow 1.1 and later).
 *
 * @param number 0 to 0xffffff00
 */
public record Group(long number, Kind kind, List<Bucket> buckets) {
    /** Which buckets are done. */
    public enum Kind {
        /** All of them, each with a copy. */
        ALL,
        /** One, by a hash of the packet and the weights. */
        SELECT,
        /** The only one. */
        INDIRECT,
        /** The first that is alive. */
        FAST_FAILOVER
    }

    /**
     * A list of actions.
     *
     * @param weight its share in a group that selects
     * @param watchedPort the port that it lives by in a fast failover group; -1 for none
     */
    public record Bucket(int weight, int watchedPort, List<Action> actions) {
        /** Keeps its own copy. */
        public Bucket {
            actions = List.copyOf(actions);
        }
    }

    /** Keeps its own copy. */
    public Group {
        buckets = List.copyOf(buckets);
    }
}
