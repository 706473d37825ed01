package netsh.network.time;

/**
 * Something that happens at a moment of virtual time. Events of one moment happen in the order in which they were
 * scheduled, so a run is the same to the byte wherever it is repeated.
 */
public abstract class Event {
    long timeNanos;
    long sequence;
    boolean pending;

    /** Does what the event is for; the queue's clock shows the event's own time while it runs. */
    protected abstract void happen();

    /** Whether the event is still to come: scheduled, not cancelled, not yet happened. */
    public final boolean isPending() {
        return pending;
    }

    /** Takes the event back; does nothing where it happened already. */
    public final void cancel() {
        pending = false;
    }

    /** When the event happens, in nanoseconds of virtual time; meaningless unless {@link #isPending()}. */
    public final long timeNanos() {
        return timeNanos;
    }

    /** An event that runs {@code action}. */
    public static Event of(Runnable action) {
        return new Event() {
            @Override
            protected void happen() {
                action.run();
            }
        };
    }
}
