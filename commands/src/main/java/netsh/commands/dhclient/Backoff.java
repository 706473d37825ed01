package netsh.commands.dhclient;

import java.util.random.RandomGenerator;

/** How long the client waits for an answer: longer each time, with chance so that clients do not march in step. */
final class Backoff {
    /** The first pauses of 4.4.3 lie in 3 to 8 seconds. */
    private static final int LEAST_FIRST = 3;

    private static final int FIRST_SPREAD = 6;

    private final RandomGenerator random;
    private final int cutoff;
    private int seconds;

    Backoff(RandomGenerator random, int cutoff) {
        this.random = random;
        this.cutoff = cutoff;
    }

    void reset() {
        seconds = 0;
    }

    /** The next pause, but no more than {@code most} seconds. */
    int next(long most) {
        seconds = seconds == 0
                ? LEAST_FIRST + random.nextInt(FIRST_SPREAD)
                : seconds + random.nextInt(2 * seconds);
        if (seconds > cutoff) {
            seconds = cutoff / 2 + random.nextInt(cutoff);
        }
        seconds = (int) Math.max(1, Math.min(seconds, most));
        return seconds;
    }
}
