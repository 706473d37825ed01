package netsh.network.neighbor;

import java.time.Duration;
import netsh.network.link.Link;
import netsh.network.time.Event;
import netsh.network.time.EventQueue;

/**
 * The neighbours of one family on a whole machine, all its namespaces together (struct neigh_table): the defaults of new
 * links, and the limits.
 */
public final class NeighborTable {
    private static final long RECENT_NANOS = Duration.ofSeconds(5).toNanos();

    private final EventQueue events;
    private final Runnable overflow;
    private final NeighborParameters defaults = NeighborParameters.initial();
    private final Event periodicCollection = Event.of(this::collectOld);
    private int leastEntries = 128;
    private int someEntries = 512;
    private int mostEntries = 1024;
    private int collectionIntervalSeconds = 30;
    private int entries;
    private int collectableEntries;
    private long lastFlushNanos;
    private NeighborEntry oldest;
    private NeighborEntry newest;

    /**
     * An empty table.
     *
     * @param overflow run when an entry could not be made; the kernel's log tells of it
     */
    public NeighborTable(EventQueue events, Runnable overflow) {
        this.events = events;
        this.overflow = overflow;
    }

    /** An empty table with the parameters that IPv6 starts with: news of a neighbour count at once. */
    public static NeighborTable ipv6(EventQueue events, Runnable overflow) {
        NeighborTable table = new NeighborTable(events, overflow);
        table.defaults.set(NeighborSetting.LOCKTIME, 0);
        return table;
    }

    /** The neighbours of a link that is new to the family. */
    public LinkNeighbors attach(Link link, NeighborProtocol protocol) {
        return new LinkNeighbors(this, link, protocol, defaults.copy());
    }

    /** What new links get (net.ipv4.neigh.default). */
    public NeighborParameters defaults() {
        return defaults;
    }

    /** Below this many entries none is collected (gc_thresh1). */
    public int leastEntries() {
        return leastEntries;
    }

    /** Above this many, a new entry may make others go (gc_thresh2). */
    public int someEntries() {
        return someEntries;
    }

    /** More than this many there cannot be (gc_thresh3). */
    public int mostEntries() {
        return mostEntries;
    }

    /** A number that the kernel keeps and no longer looks at (gc_interval), in seconds. */
    public int collectionIntervalSeconds() {
        return collectionIntervalSeconds;
    }

    public void setCollectionIntervalSeconds(int value) {
        collectionIntervalSeconds = value;
    }

    public void setLeastEntries(int value) {
        leastEntries = value;
    }

    public void setSomeEntries(int value) {
        someEntries = value;
    }

    public void setMostEntries(int value) {
        mostEntries = value;
    }

    // ---- counting -------------------------------------------------------------------------------------------------

    /** Whether one more entry fits, perhaps after others were collected (neigh_alloc). */
    boolean hasRoom(long nowNanos) {
        if (collectableEntries < someEntries
                || collectableEntries < mostEntries && nowNanos - lastFlushNanos <= RECENT_NANOS) {
            return true;
        }
        if (collectForced(nowNanos) > 0 || collectableEntries < mostEntries) {
            return true;
        }
        overflow.run();
        return false;
    }

    private int collectForced(long nowNanos) {
        int wanted = collectableEntries - someEntries;
        int collected = 0;
        NeighborEntry entry = oldest;
        while (entry != null) {
            NeighborEntry following = entry.next;
            boolean isFree = entry.timer == null || !entry.timer.isPending();
            if (isFree
                    && (entry.state == NeighborState.FAILED
                            || entry.state == NeighborState.NOARP
                            || entry.updatedNanos < nowNanos - RECENT_NANOS)) {
                entry.owner.remove(entry);
                collected++;
                if (collected >= wanted) {
                    break;
                }
            }
            entry = following;
        }
        lastFlushNanos = nowNanos;
        return collected;
    }

    /** Takes out what nobody used for long (neigh_periodic_work); runs only while there are many entries. */
    private void collectOld() {
        long now = events.nowNanos();
        NeighborEntry entry = oldest;
        while (entry != null) {
            NeighborEntry following = entry.next;
            long used = Math.max(entry.usedNanos, entry.confirmedNanos);
            long staleTime = entry.owner.parameters().nanos(NeighborSetting.GC_STALE_TIME);
            boolean isIdle = !entry.state.isTimed() && entry.state != NeighborState.NOARP;
            if (isIdle && (entry.state == NeighborState.FAILED || now - used >= staleTime)) {
                entry.owner.remove(entry);
            }
            entry = following;
        }
        schedulePeriodicCollection();
    }

    private void schedulePeriodicCollection() {
        if (entries >= leastEntries && !periodicCollection.isPending()) {
            long base = defaults.nanos(NeighborSetting.BASE_REACHABLE_TIME);
            events.schedule(Math.max(1_000_000L, base / 2), periodicCollection);
        }
    }

    void added(NeighborEntry entry, boolean isCollectable) {
        entries++;
        setCollectable(entry, isCollectable);
        schedulePeriodicCollection();
    }

    void removed(NeighborEntry entry) {
        entries--;
        setCollectable(entry, false);
    }

    void setCollectable(NeighborEntry entry, boolean on) {
        if (entry.collectable == on) {
            return;
        }
        entry.collectable = on;
        if (on) {
            collectableEntries++;
            append(entry);
        } else {
            collectableEntries--;
            unlink(entry);
        }
    }

    /** Moves an entry that changed to the end of those that may be collected. */
    void touched(NeighborEntry entry) {
        if (entry.collectable && entry != newest) {
            unlink(entry);
            append(entry);
        }
    }

    private void append(NeighborEntry entry) {
        entry.previous = newest;
        entry.next = null;
        if (newest == null) {
            oldest = entry;
        } else {
            newest.next = entry;
        }
        newest = entry;
    }

    private void unlink(NeighborEntry entry) {
        if (entry.previous == null) {
            oldest = entry.next;
        } else {
            entry.previous.next = entry.next;
        }
        if (entry.next == null) {
            newest = entry.previous;
        } else {
            entry.next.previous = entry.previous;
        }
        entry.previous = null;
        entry.next = null;
    }
}
