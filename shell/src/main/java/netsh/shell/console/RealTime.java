package netsh.shell.console;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import netsh.commands.process.Pacer;

/** Keeps virtual time in step with a person's while a foreground command waits; Ctrl-C ends the pause at once. */
final class RealTime implements Pacer {
    private static final long SLICE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    @Override
    public long advance(long fromNanos, long toNanos, BooleanSupplier isInterrupted) {
        long begin = System.nanoTime();
        long end = begin + (toNanos - fromNanos);
        for (long left = end - begin; left > 0; left = end - System.nanoTime()) {
            if (isInterrupted.getAsBoolean()) {
                long passed = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
                return Math.min(toNanos, fromNanos + TimeUnit.MILLISECONDS.toNanos(passed));
            }
            try {
                TimeUnit.NANOSECONDS.sleep(Math.min(left, SLICE_NANOS));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return toNanos;
            }
        }
        return toNanos;
    }
}
