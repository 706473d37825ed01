package netsh.network.link;

import java.util.LinkedHashSet;
import java.util.Set;
import netsh.network.time.Event;
import netsh.network.time.EventQueue;

/**
 * Follows carrier changes and settles operational states, at once where that is urgent and otherwise at most once a
 * second (net/core/link_watch.c).
 */
public final class LinkWatch {
    private static final long INTERVAL_NANOS = 1_000_000_000L;

    private final EventQueue events;
    private final Set<Link> waiting = new LinkedHashSet<>();
    private final Event run = Event.of(this::run);
    private long nextRunNanos;

    /** A follower that uses {@code events} as its clock. */
    public LinkWatch(EventQueue events) {
        this.events = events;
    }

    /** Notes that a link's carrier changed. */
    void fire(Link link, boolean urgent) {
        waiting.add(link);
        long delay = urgent ? 0 : Math.max(0, nextRunNanos - events.nowNanos());
        if (run.isPending()) {
            if (run.timeNanos() <= events.nowNanos() + delay) {
                return;
            }
            run.cancel();
        }
        events.schedule(delay, run);
    }

    private void run() {
        nextRunNanos = events.nowNanos() + INTERVAL_NANOS;
        Link[] links = waiting.toArray(new Link[0]);
        waiting.clear();
        for (Link link : links) {
            link.settleOperState();
        }
    }
}
