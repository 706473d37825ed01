package netsh.network.tcp;

/** How long an answer takes, and from it how long to wait for one (RFC 6298 with the bounds of tcp_set_rto). */
final class RoundTripTime {
    /** TCP_TIMEOUT_INIT. */
    static final long INITIAL_TIMEOUT_NANOS = 1_000_000_000L;

    /** TCP_RTO_MAX. */
    static final long MOST_TIMEOUT_NANOS = 120_000_000_000L;

    private static final long LEAST_VARIATION_NANOS = 200_000_000L;

    /** The kernel's timers tick every four milliseconds. */
    private static final long TICK_NANOS = 4_000_000L;

    private long smoothedNanos;
    private long variationNanos;
    private long leastNanos;

    /** Takes a measurement. */
    void sample(long nanos) {
        if (smoothedNanos == 0) {
            smoothedNanos = Math.max(1, nanos);
            variationNanos = nanos / 2;
            leastNanos = nanos;
            return;
        }
        variationNanos += (Math.abs(nanos - smoothedNanos) - variationNanos) / 4;
        smoothedNanos += (nanos - smoothedNanos) / 8;
        leastNanos = Math.min(leastNanos, nanos);
    }

    /** How long to wait before sending again. */
    long timeoutNanos() {
        if (smoothedNanos == 0) {
            return INITIAL_TIMEOUT_NANOS;
        }
        long timeout = smoothedNanos + Math.max(4 * variationNanos, LEAST_VARIATION_NANOS);
        return Math.min(MOST_TIMEOUT_NANOS, (timeout + TICK_NANOS - 1) / TICK_NANOS * TICK_NANOS);
    }

    long smoothedNanos() {
        return smoothedNanos;
    }

    long variationNanos() {
        return variationNanos;
    }

    long leastNanos() {
        return leastNanos;
    }
}
