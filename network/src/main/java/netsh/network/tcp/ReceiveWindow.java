package netsh.network.tcp;

/** How much the other side may send (tcp_select_initial_window, __tcp_select_window, tcp_rcv_space_adjust). */
final class ReceiveWindow {
    /** Half of net.ipv4.tcp_rmem's second number: the other half is the kernel's overhead. */
    private static final int INITIAL_SPACE = 65_536;

    /** Half of tcp_rmem's third number. */
    private static final int MOST_SPACE = 2_234_064;

    /** What tcp_rmem's third number needs to be told in sixteen bits. */
    static final int SCALE = 7;

    static final int MOST_UNSCALED = 65_535;

    private int space = INITIAL_SPACE;
    private int limit = INITIAL_SPACE;
    private int segment = 1;
    private int opened;
    private int scale;
    /** The sequence number behind the window that the other side was told of. */
    private int edge;
    private int copied;
    private long measureBeganNanos;
    private int measured;

    /**
     * Opens the window as the first segment tells it, in octets: a whole number of segments.
     *
     * @param segmentSize what segments are expected to carry as far as is known then
     */
    int open(int segmentSize) {
        opened = Math.min(INITIAL_SPACE / segmentSize * segmentSize, MOST_UNSCALED);
        return opened;
    }

    /**
     * The sequence numbers are known: the window that was told begins at {@code next}.
     *
     * @param segmentSize what segments of data carry
     */
    void begin(int next, int scaleShift, int segmentSize) {
        edge = next + opened;
        scale = scaleShift;
        segment = segmentSize;
        limit = Math.max(Math.min(2 * segmentSize, INITIAL_SPACE), INITIAL_SPACE - segmentSize);
        measured = CongestionWindow.INITIAL * segmentSize;
    }

    int scale() {
        return scale;
    }

    int edge() {
        return edge;
    }

    /** How much the other side believes it may send. */
    int told(int next) {
        return Math.max(0, edge - next);
    }

    int limit() {
        return limit;
    }

    int space() {
        return space;
    }

    int measuredSpace() {
        return measured;
    }

    /**
     * The window to tell now; it never takes back what was told before.
     *
     * @param next the sequence number that is expected next
     * @param occupied octets that wait to be read
     * @return the number for the segment, already shifted
     */
    int select(int next, int occupied) {
        int told = told(next);
        int window = candidate(occupied);
        if (window < told) {
            window = told;
        }
        int unit = 1 << scale;
        window = (window + unit - 1) / unit * unit;
        window = Math.min(window, MOST_UNSCALED << scale);
        edge = next + window;
        return window >>> scale;
    }

    private int candidate(int occupied) {
        int free = Math.max(0, space - occupied);
        if (free < space / 2 && (free < space >> 4 || free < segment)) {
            return 0;
        }
        return Math.min(free, limit);
    }

    /** Whether reading made so much room that the other side should hear of it (tcp_cleanup_rbuf). */
    boolean isWorthTelling(int next, int occupied) {
        int told = told(next);
        return 2 * told <= limit && candidate(occupied) >= Math.max(1, 2 * told);
    }

    /** The program read data; more in a round trip than before means that there should be more room. */
    void read(int count, long nowNanos, long roundTripNanos) {
        copied += count;
        if (nowNanos - measureBeganNanos < roundTripNanos) {
            return;
        }
        if (copied > measured && measureBeganNanos > 0) {
            int wanted = (int) Math.min(MOST_SPACE, 2L * copied + 16L * segment);
            space = Math.max(space, wanted);
            limit = Math.max(limit, space - segment);
            measured = copied;
        }
        copied = 0;
        measureBeganNanos = nowNanos;
    }
}
