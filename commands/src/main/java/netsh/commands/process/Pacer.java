package netsh.commands.process;

/**
 * Slows virtual time down to a person's: asked before the clock moves while a foreground command waits. The engine
 * itself knows no wall clock; an interactive console installs a pacer, a replay does not.
 */
@FunctionalInterface
public interface Pacer {
    /** Lets virtual time run as fast as it can. */
    Pacer NONE = (fromNanos, toNanos) -> { };

    /**
     * Called on the thread that is about to move the clock; returns when the clock may move. Must return early when
     * {@link Scheduler#interrupt()} was called (which also interrupts nothing but this: it sets a flag).
     *
     * @param fromNanos the present virtual time
     * @param toNanos   the virtual time of the next event, later than {@code fromNanos}
     */
    void beforeAdvance(long fromNanos, long toNanos);
}
