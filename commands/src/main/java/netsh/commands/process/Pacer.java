package netsh.commands.process;

import java.util.function.BooleanSupplier;

/**
 * Slows virtual time down to a person's: asked before the clock moves while a foreground command waits. The engine
 * itself knows no wall clock; an interactive console installs a pacer, a replay does not.
 */
@FunctionalInterface
public interface Pacer {
    /** Lets virtual time run as fast as it can. */
    Pacer NONE = (fromNanos, toNanos, isInterrupted) -> toNanos;

    /**
     * Called on the thread that is about to move the clock; returns when the clock may move. Must return early when
     * {@link Scheduler#interrupt()} was called.
     *
     * @param fromNanos the present virtual time
     * @param toNanos   the virtual time of the next event, later than {@code fromNanos}
     * @param isInterrupted whether a Ctrl-C waits to be delivered
     * @return the virtual time that has been reached: {@code toNanos}, or less after an early return
     */
    long advance(long fromNanos, long toNanos, BooleanSupplier isInterrupted);
}
