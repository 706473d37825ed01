package netsh.shell.console;

import java.util.concurrent.TimeUnit;
import netsh.commands.process.Pacer;
import netsh.shell.lab.SimulatedLab;

/** Keeps virtual time in step with a person's while a foreground command waits; Ctrl-C ends the pause at once. */
final class RealTime implements Pacer {
    private static final long SLICE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private SimulatedLab lab;

    void attach(SimulatedLab pacedLab) {
        lab = pacedLab;
    }

    @Override
    public void beforeAdvance(long fromNanos, long toNanos) {
        long end = System.nanoTime() + (toNanos - fromNanos);
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            if (lab.isInterrupted()) {
                return;
            }
            try {
                TimeUnit.NANOSECONDS.sleep(Math.min(left, SLICE_NANOS));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
