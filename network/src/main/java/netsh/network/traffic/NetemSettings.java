package netsh.network.traffic;

import java.util.Optional;

/**
 * What a netem does. Probabilities and correlations are parts of 2^32 - 1.
 *
 * @param limitPackets how many frames may wait
 * @param delayNanos how long a frame is held
 * @param jitterNanos by how much that varies at most
 * @param loss how likely a frame is lost
 * @param duplicate how likely it is doubled
 * @param gap every how many-th frame may overtake the others; 0 for none
 * @param correlations how much delay, loss and duplication depend on the last ones
 * @param reorder how likely a frame overtakes
 * @param corrupt how likely it is damaged
 * @param rate how fast the link is; empty where it is as fast as can be
 */
public record NetemSettings(
        long limitPackets,
        long delayNanos,
        long jitterNanos,
        long loss,
        long duplicate,
        long gap,
        Correlations correlations,
        Chance reorder,
        Chance corrupt,
        Optional<Rate> rate) {
    /** What a new one holds. */
    public static final int DEFAULT_LIMIT = 1000;
    /** Certainty. */
    public static final long CERTAIN = 0xffff_ffffL;

    /**
     * How much each random choice depends on the last one.
     *
     * @param delay of the jitter
     * @param loss of the losses
     * @param duplicate of the duplicates
     */
    public record Correlations(long delay, long loss, long duplicate) {
        /** None. */
        public static final Correlations NONE = new Correlations(0, 0, 0);
    }

    /**
     * How likely something is.
     *
     * @param correlation how much it depends on the last choice
     */
    public record Chance(long probability, long correlation) {
        /** Never. */
        public static final Chance NEVER = new Chance(0, 0);
    }

    /**
     * The speed of a link of cells, such as ATM, or of whole frames.
     *
     * @param bytesPerSecond the speed
     * @param packetOverhead octets that each frame has more, or fewer
     * @param cellSize octets of a cell; 0 for none
     * @param cellOverhead octets that each cell has more
     */
    public record Rate(long bytesPerSecond, int packetOverhead, int cellSize, int cellOverhead) {
        /** How long a frame takes, in nanoseconds. */
        long nanosOf(int length) {
            long octets = length + packetOverhead;
            if (cellSize > 0) {
                long cells = (octets + cellSize - 1) / cellSize;
                octets = cells * (cellSize + cellOverhead);
            }
            return octets * 1_000_000_000L / bytesPerSecond;
        }
    }
}
