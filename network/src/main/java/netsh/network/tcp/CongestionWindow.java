package netsh.network.tcp;

/** How many segments may be on their way: slow start, then CUBIC (RFC 9438; net/ipv4/tcp_cubic.c). */
final class CongestionWindow {
    /** TCP_INIT_CWND. */
    static final int INITIAL = 10;

    private static final double REDUCTION = 0.7;
    private static final double SCALE = 0.4;
    private static final double NANOS_PER_SECOND = 1e9;

    private int segments = INITIAL;
    private int threshold = Integer.MAX_VALUE;
    private double fraction;
    private double greatest;
    private long epochNanos = -1;
    private double plateauSeconds;

    int segments() {
        return segments;
    }

    /** Where slow start ends; {@link Integer#MAX_VALUE} while nothing was lost. */
    int threshold() {
        return threshold;
    }

    boolean isSlowStart() {
        return segments < threshold;
    }

    /** Segments were acknowledged while the window was in use. */
    void acknowledged(int count, long nowNanos, long roundTripNanos) {
        int rest = count;
        if (isSlowStart()) {
            int room = threshold - segments;
            int step = Math.min(rest, room);
            segments += step;
            rest -= step;
        }
        if (rest > 0) {
            avoidCongestion(rest, nowNanos, roundTripNanos);
        }
    }

    private void avoidCongestion(int count, long nowNanos, long roundTripNanos) {
        if (epochNanos < 0) {
            epochNanos = nowNanos;
            greatest = Math.max(greatest, segments);
            plateauSeconds = StrictMath.cbrt((greatest - segments) / SCALE);
        }
        double seconds = (nowNanos - epochNanos + roundTripNanos) / NANOS_PER_SECOND - plateauSeconds;
        double target = greatest + SCALE * seconds * seconds * seconds;
        double step = target > segments ? Math.min(0.5, (target - segments) / segments) : 0.01 / segments;
        fraction += step * count;
        if (fraction >= 1) {
            segments += (int) fraction;
            fraction -= (int) fraction;
        }
    }

    /** Something was lost: from now on less is sent. */
    void reduce() {
        greatest = segments < greatest ? segments * (1 + REDUCTION) / 2 : segments;
        threshold = Math.max(2, (int) (segments * REDUCTION));
        segments = threshold;
        epochNanos = -1;
        fraction = 0;
    }

    /** Nothing came back at all: one segment, to find out. */
    void restart() {
        reduce();
        segments = 1;
    }
}
