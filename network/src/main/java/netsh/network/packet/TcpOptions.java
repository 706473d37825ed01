package netsh.network.packet;

import java.util.List;

/**
 * The options of a TCP segment, in the forms and the order in which Linux sends them (RFC 9293, 7323, 2018).
 *
 * @param maximumSegmentSize the largest segment the sender takes; 0 where it does not say
 * @param windowScale by how many bits its windows are to be shifted; -1 where it does not say
 * @param selectiveAcknowledgments whether it takes acknowledgments of single blocks
 * @param hasTimestamps whether the next two count
 * @param timestamp the sender's clock
 * @param timestampEcho the clock of the other side, as last seen
 * @param blocks what arrived beyond the acknowledgment, newest first; at most four
 */
public record TcpOptions(
        int maximumSegmentSize,
        int windowScale,
        boolean selectiveAcknowledgments,
        boolean hasTimestamps,
        int timestamp,
        int timestampEcho,
        List<Block> blocks) {
    /** No options. */
    public static final TcpOptions NONE = new TcpOptions(0, -1, false, false, 0, 0, List.of());

    /** Octets of timestamps with the two that align them. */
    public static final int TIMESTAMPS_LENGTH = 12;

    private static final int UNIT = 4;
    private static final int BLOCK_LENGTH = 8;

    /**
     * Octets that arrived though others before them are missing.
     *
     * @param begin the first one's sequence number
     * @param end the number behind the last one's
     */
    public record Block(int begin, int end) {}

    /** Only timestamps. */
    public static TcpOptions timestamps(int timestamp, int timestampEcho) {
        return new TcpOptions(0, -1, false, true, timestamp, timestampEcho, List.of());
    }

    /** The options with another largest segment. */
    public TcpOptions withMaximumSegmentSize(int size) {
        return new TcpOptions(
                size, windowScale, selectiveAcknowledgments, hasTimestamps, timestamp, timestampEcho, blocks);
    }

    /** The same options that also tell of blocks. */
    public TcpOptions withBlocks(List<Block> received) {
        return new TcpOptions(
                maximumSegmentSize,
                windowScale,
                selectiveAcknowledgments,
                hasTimestamps,
                timestamp,
                timestampEcho,
                List.copyOf(received));
    }

    /** Octets on the wire, a multiple of four. */
    public int length() {
        int length = maximumSegmentSize > 0 ? UNIT : 0;
        if (hasTimestamps) {
            length += TIMESTAMPS_LENGTH;
        } else if (selectiveAcknowledgments) {
            length += UNIT;
        }
        length += windowScale >= 0 ? UNIT : 0;
        return length + (blocks.isEmpty() ? 0 : UNIT + BLOCK_LENGTH * blocks.size());
    }
}
