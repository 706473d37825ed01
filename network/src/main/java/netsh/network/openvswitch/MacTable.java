package netsh.network.openvswitch;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import netsh.network.addr.MacAddress;
import netsh.network.time.Event;
import netsh.network.time.EventQueue;

/** The addresses that a bridge learned, the one that was seen least recently first (lib/mac-learning.c). */
public final class MacTable {
    /** How many it holds unless told otherwise. */
    public static final int DEFAULT_CAPACITY = 8192;

    /** How long an address is kept without being seen, in seconds, unless told otherwise. */
    public static final int DEFAULT_AGING_SECONDS = 300;

    private static final long SECOND = 1_000_000_000L;

    private final EventQueue events;
    private final Runnable changed;
    private final Map<Place, Entry> entries = new LinkedHashMap<>();
    private final Event expiry = Event.of(this::expire);
    private int capacity = DEFAULT_CAPACITY;
    private int agingSeconds = DEFAULT_AGING_SECONDS;
    private final Counters counters = new Counters();

    private record Place(int vlan, MacAddress address) {}

    /** An address. */
    public static final class Entry {
        private final int vlan;
        private final MacAddress address;
        private Bundle bundle;
        private long seenNanos;
        private boolean permanent;

        private Entry(int vlan, MacAddress address) {
            this.vlan = vlan;
            this.address = address;
        }

        /** Its VLAN, 0 for none. */
        public int vlan() {
            return vlan;
        }

        /** The address. */
        public MacAddress address() {
            return address;
        }

        /** Where it is. */
        public Bundle bundle() {
            return bundle;
        }

        /** When it was seen last, in virtual time. */
        public long seenNanos() {
            return seenNanos;
        }

        /** Whether it was put in by hand and does not age. */
        public boolean isStatic() {
            return permanent;
        }
    }

    /** What happened since the bridge began. */
    public static final class Counters {
        private long learned;
        private long expired;
        private long evicted;
        private long moved;

        /** Addresses learned. */
        public long learned() {
            return learned;
        }

        /** Addresses that aged out. */
        public long expired() {
            return expired;
        }

        /** Addresses that made room for others. */
        public long evicted() {
            return evicted;
        }

        /** Addresses that appeared at another port. */
        public long moved() {
            return moved;
        }

        void clear() {
            learned = 0;
            expired = 0;
            evicted = 0;
            moved = 0;
        }
    }

    MacTable(EventQueue events, Runnable changed) {
        this.events = events;
        this.changed = changed;
    }

    /** All addresses, the one that was seen least recently first. */
    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    /** How many it may hold. */
    public int capacity() {
        return capacity;
    }

    /** What happened since the bridge began. */
    public Counters counters() {
        return counters;
    }

    /** Forgets what happened. */
    public void clearCounters() {
        counters.clear();
    }

    /** Changes how long addresses are kept and how many. */
    public void configure(int newAgingSeconds, int newCapacity) {
        agingSeconds = newAgingSeconds;
        capacity = newCapacity;
        scheduleExpiry();
    }

    /** Where an address is; null where that is not known. */
    Bundle find(int vlan, MacAddress address) {
        Entry entry = entries.get(new Place(vlan, address));
        return entry == null ? null : entry.bundle;
    }

    /** Notes that an address was seen behind a bundle. */
    void learn(int vlan, MacAddress address, Bundle bundle) {
        long now = events.nowNanos();
        Place place = new Place(vlan, address);
        Entry entry = entries.get(place);
        if (entry != null && entry.permanent) {
            return;
        }
        if (entry == null) {
            entry = new Entry(vlan, address);
            makeRoom();
            counters.learned++;
            changed.run();
        } else if (entry.bundle == bundle && (now - entry.seenNanos) / SECOND == 0) {
            return;
        } else if (entry.bundle != bundle) {
            counters.moved++;
            changed.run();
        }
        entry.bundle = bundle;
        entry.seenNanos = now;
        entries.remove(place);
        entries.put(place, entry);
        if (!expiry.isPending()) {
            scheduleExpiry();
        }
    }

    private void makeRoom() {
        while (entries.size() >= capacity) {
            Iterator<Entry> oldest = entries.values().iterator();
            oldest.next();
            oldest.remove();
            counters.evicted++;
        }
    }

    /** Puts an address in by hand. */
    public void addStatic(int vlan, MacAddress address, Bundle bundle) {
        Place place = new Place(vlan, address);
        Entry entry = new Entry(vlan, address);
        entry.bundle = bundle;
        entry.permanent = true;
        entry.seenNanos = events.nowNanos();
        entries.remove(place);
        entries.put(place, entry);
        changed.run();
    }

    /** Takes an address out; whether it was there. */
    public boolean remove(int vlan, MacAddress address) {
        boolean removed = entries.remove(new Place(vlan, address)) != null;
        changed.run();
        return removed;
    }

    /** Forgets everything that was learned. */
    public void flush() {
        removeIf(entry -> !entry.permanent);
    }

    void forget(Bundle bundle) {
        removeIf(entry -> entry.bundle == bundle);
    }

    private void removeIf(Predicate<Entry> condition) {
        if (entries.values().removeIf(condition)) {
            changed.run();
        }
    }

    private void expire() {
        long now = events.nowNanos();
        List<Entry> aged = new ArrayList<>();
        for (Entry entry : entries.values()) {
            if (!entry.permanent && now - entry.seenNanos >= agingSeconds * SECOND) {
                aged.add(entry);
            }
        }
        counters.expired += aged.size();
        removeIf(aged::contains);
        scheduleExpiry();
    }

    private void scheduleExpiry() {
        expiry.cancel();
        long first = Long.MAX_VALUE;
        for (Entry entry : entries.values()) {
            if (!entry.permanent) {
                first = Math.min(first, entry.seenNanos);
            }
        }
        if (first != Long.MAX_VALUE) {
            events.schedule(Math.max(0, first + agingSeconds * SECOND - events.nowNanos()), expiry);
        }
    }
}
