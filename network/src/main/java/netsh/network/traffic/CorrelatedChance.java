package netsh.network.traffic;

import java.util.Random;

/** Random numbers of 32 bits, each of which may depend on the one before (struct crndstate of net/sched/sch_netem.c). */
final class CorrelatedChance {
    private static final long RANGE = 1L << 32;

    private long correlation;
    private long last;

    /** Begins anew; the correlation is a part of 2^32 - 1. */
    void set(long newCorrelation, Random random) {
        correlation = newCorrelation;
        last = random.nextInt() & 0xffff_ffffL;
    }

    long next(Random random) {
        long value = random.nextInt() & 0xffff_ffffL;
        if (correlation == 0) {
            return value;
        }
        double rho = correlation + 1.0;
        last = (long) ((value * (RANGE - rho) + last * rho) / RANGE);
        return last;
    }

    /** Whether something of a probability, a part of 2^32 - 1, happens now. */
    boolean happens(long probability, Random random) {
        return probability != 0 && probability >= next(random);
    }
}
