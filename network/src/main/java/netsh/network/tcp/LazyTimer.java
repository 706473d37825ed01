package netsh.network.tcp;

import netsh.network.time.Event;
import netsh.network.time.EventQueue;

/**
 * A timer that is set again with nearly every segment: while it only moves further away, its event stays where it is in
 * the queue and looks again when it happens.
 */
final class LazyTimer extends Event {
    private static final long NEVER = Long.MAX_VALUE;

    private final EventQueue clock;
    private final Runnable action;
    private long dueNanos = NEVER;

    LazyTimer(EventQueue clock, Runnable action) {
        this.clock = clock;
        this.action = action;
    }

    /** Lets it run out so many nanoseconds from now. */
    void set(long delayNanos) {
        dueNanos = clock.nowNanos() + delayNanos;
        if (isPending() && timeNanos() > dueNanos) {
            cancel();
        }
        if (!isPending()) {
            clock.schedule(delayNanos, this);
        }
    }

    /** Lets it not run out. */
    void stop() {
        dueNanos = NEVER;
    }

    /** Takes it out of the queue for good. */
    void discard() {
        stop();
        cancel();
    }

    boolean isSet() {
        return dueNanos != NEVER;
    }

    /** How long it still runs, in nanoseconds; 0 where it is not set. */
    long remainingNanos() {
        return isSet() ? Math.max(0, dueNanos - clock.nowNanos()) : 0;
    }

    @Override
    protected void happen() {
        if (!isSet()) {
            return;
        }
        if (dueNanos > clock.nowNanos()) {
            clock.schedule(dueNanos - clock.nowNanos(), this);
            return;
        }
        dueNanos = NEVER;
        action.run();
    }
}
