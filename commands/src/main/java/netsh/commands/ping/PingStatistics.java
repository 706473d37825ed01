package netsh.commands.ping;

import java.util.BitSet;

/**
 * What ping counts, with the integer arithmetic of iputils (ping_common.c): times are in microseconds, sequence numbers
 * have 16 bits.
 */
final class PingStatistics {
    private static final int HALF_SEQUENCE = 0x7fff;
    private static final int SEQUENCE_MASK = 0xffff;

    private final BitSet received = new BitSet();
    private long transmitted;
    private long answered;
    private long duplicates;
    private long errors;
    private int pipe;
    private int acknowledged;
    private long sumMicros;
    private double squaresSum;
    private long leastMicros = Long.MAX_VALUE;
    private long mostMicros;
    private int weightedMicros;

    long transmitted() {
        return transmitted;
    }

    long answered() {
        return answered;
    }

    long duplicates() {
        return duplicates;
    }

    long errors() {
        return errors;
    }

    /** The most requests that were under way when one of them was answered. */
    int pipe() {
        return pipe;
    }

    long leastMicros() {
        return leastMicros;
    }

    long mostMicros() {
        return mostMicros;
    }

    /** The exponentially weighted mean, eightfold. */
    int weightedMicros() {
        return weightedMicros;
    }

    /** Notes that the next request is about to go, whose number {@link #transmitted()} has not counted yet. */
    void sending(int sequence) {
        received.clear(sequence & SEQUENCE_MASK);
    }

    /** Notes that a request went. */
    void sent() {
        transmitted++;
        if ((transmitted & SEQUENCE_MASK) - acknowledged > HALF_SEQUENCE) {
            acknowledged = (int) (transmitted + 1 & SEQUENCE_MASK);
        }
    }

    /** Requests whose answer is still awaited. */
    long inFlight() {
        int difference = (int) ((transmitted & SEQUENCE_MASK) - acknowledged & SEQUENCE_MASK);
        return difference <= HALF_SEQUENCE ? difference : transmitted - answered - errors;
    }

    boolean isAnswered(long sequence) {
        return received.get((int) (sequence & SEQUENCE_MASK));
    }

    /** Notes an error about a request. */
    void failed(int sequence) {
        acknowledge(sequence);
        errors++;
    }

    /** Notes an error of this host itself. */
    void failedLocally() {
        errors++;
    }

    /** Notes an answer that says nothing of its time; whether the request had been answered before. */
    boolean replied(int sequence) {
        answered++;
        acknowledge(sequence);
        if (isAnswered(sequence)) {
            duplicates++;
            answered--;
            return true;
        }
        received.set(sequence & SEQUENCE_MASK);
        return false;
    }

    /** Notes how long an answer took. */
    void timed(long micros) {
        sumMicros += micros;
        squaresSum += (double) (micros * micros);
        leastMicros = Math.min(leastMicros, micros);
        mostMicros = Math.max(mostMicros, micros);
        weightedMicros = (int) (weightedMicros == 0 ? micros * 8 : weightedMicros + micros - weightedMicros / 8);
    }

    private void acknowledge(int sequence) {
        int difference = (int) ((transmitted & SEQUENCE_MASK) - sequence & SEQUENCE_MASK);
        if (difference <= HALF_SEQUENCE) {
            pipe = Math.max(pipe, difference + 1);
            if ((short) (sequence - acknowledged) > 0
                    || (transmitted & SEQUENCE_MASK) - acknowledged > HALF_SEQUENCE) {
                acknowledged = sequence;
            }
        }
    }

    /** The mean, rounded down. */
    long meanMicros() {
        return sumMicros / (answered + duplicates);
    }

    /** The mean deviation: the square root of the variance, rounded as iputils' llsqrt does. */
    long deviationMicros() {
        long total = answered + duplicates;
        double variance = sumMicros < Integer.MAX_VALUE
                ? (squaresSum - (double) (sumMicros * sumMicros / total)) / total
                : squaresSum / total - (double) (meanMicros() * meanMicros());
        return integerRoot((long) variance);
    }

    private static long integerRoot(long value) {
        long previous = Long.MAX_VALUE;
        long root = value;
        if (root == 0) {
            return 0;
        }
        while (root < previous) {
            previous = root;
            root = (root + value / root) / 2;
        }
        return root;
    }
}
