package netsh.shell.replay;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import netsh.commands.process.Pacer;

/** How fast a replay is to be watched: virtual time, and the hands of whoever types. */
final class Pace implements Pacer {
    private static final long KEY_NANOS = TimeUnit.MILLISECONDS.toNanos(40);
    private static final long READING_NANOS = TimeUnit.MILLISECONDS.toNanos(600);

    private final double speed;
    private final Sleeper sleeper;

    /** Lets wall-clock time pass. */
    @FunctionalInterface
    interface Sleeper {
        void sleep(long nanos);
    }

    /**
     * A pace.
     *
     * @param speed how many times faster than a person's; greater than 0
     */
    Pace(double speed, Sleeper sleeper) {
        this.speed = speed;
        this.sleeper = sleeper;
    }

    /** A pace that takes its time. */
    static Pace of(double speed) {
        return new Pace(speed, nanos -> {
            try {
                TimeUnit.NANOSECONDS.sleep(nanos);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Override
    public long advance(long fromNanos, long toNanos, BooleanSupplier isInterrupted) {
        sleep(toNanos - fromNanos);
        return toNanos;
    }

    /** A key is pressed. */
    void key() {
        sleep(KEY_NANOS);
    }

    /** What was printed is read. */
    void reading() {
        sleep(READING_NANOS);
    }

    private void sleep(long nanos) {
        sleeper.sleep((long) (nanos / speed));
    }
}
