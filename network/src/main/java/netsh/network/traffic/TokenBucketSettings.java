package netsh.network.traffic;

/**
 * How a token bucket filter lets frames go.
 *
 * @param rate octets a second in the long run
 * @param bufferNanos how much may go at once, as the time that it takes at that rate
 * @param peakRate octets a second at most; 0 for no such limit
 * @param peakBufferNanos how much may go at once at the peak rate, as its time
 * @param limitBytes octets that may wait
 * @param mtu the largest frame at the peak rate, in octets
 */
public record TokenBucketSettings(
        long rate, long bufferNanos, long peakRate, long peakBufferNanos, long limitBytes, int mtu) {
    static long nanos(long rate, int length) {
        return length * 1_000_000_000L / rate;
    }

    /** The largest frame that can ever go, in octets. */
    long mostLength() {
        long byRate = bufferNanos * rate / 1_000_000_000L;
        return peakRate == 0 ? byRate : Math.min(byRate, peakBufferNanos * peakRate / 1_000_000_000L);
    }
}
