package netsh.network.time;

/**
 * Something that happens at a moment of virtual time. Events of one moment happen in the order in which they were
 * scheduled, so a run is the same to the byte wherever it is repeated.
 */
public abstract class Event {
    long timeNanos;
    long sequence;
    /** The queue the event waits in, null where it does not wait. */
    EventQueue queue;
    /** The event's place in that queue's heap. */
    int heapIndex;

    /** Does what the event is for; the queue's clock shows the event's own time while it runs. */
    protected abstract void happen();

    /** Whether the event is still to come: scheduled, not cancelled, not yet happened. */
    public final boolean isPending() {
        return queue != null;
    }

    /** Takes the event back; does nothing where it happened already. */
    public final void cancel() {
        if (queue != null) {
            queue.remove(this);
        }
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
