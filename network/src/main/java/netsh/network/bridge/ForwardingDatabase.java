package netsh.network.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import netsh.network.addr.MacAddress;

/**
 * Which station is behind which port, by address and VLAN (net/bridge/br_fdb.c). A lookup is one probe of a hash table;
 * a walk goes from the newest entry to the oldest, as the kernel's does.
 *
 * @param <P> what the bridge's ports are
 */
public final class ForwardingDatabase<P> {
    private static final int VLAN_BITS = 12;
    private static final long GOLDEN_RATIO = 0x9E3779B97F4A7C15L;
    private static final int INITIAL_BUCKETS = 16;

    private FdbEntry<P>[] buckets = newBuckets(INITIAL_BUCKETS);
    private int shift = Long.SIZE - Integer.numberOfTrailingZeros(INITIAL_BUCKETS);
    private int size;
    private FdbEntry<P> newest;

    static long key(MacAddress address, int vlan) {
        return address.bits() << VLAN_BITS | vlan;
    }

    static int vlan(long key) {
        return (int) key & (1 << VLAN_BITS) - 1;
    }

    @SuppressWarnings("unchecked")
    private static <P> FdbEntry<P>[] newBuckets(int count) {
        return (FdbEntry<P>[]) new FdbEntry<?>[count];
    }

    /** The entry of a station in a VLAN, 0-4094; null where there is none. */
    public FdbEntry<P> find(MacAddress address, int vlan) {
        long key = key(address, vlan);
        FdbEntry<P> entry = buckets[bucket(key)];
        while (entry != null && entry.key != key) {
            entry = entry.nextInBucket;
        }
        return entry;
    }

    /** A new entry of a station that has none in that VLAN. */
    public FdbEntry<P> create(MacAddress address, int vlan, P port, long nowNanos) {
        if (size == buckets.length) {
            grow();
        }
        FdbEntry<P> entry = new FdbEntry<>(address, vlan, port, nowNanos);
        putIntoBucket(entry);
        entry.older = newest;
        if (newest != null) {
            newest.newer = entry;
        }
        newest = entry;
        size++;
        return entry;
    }

    /** Takes an entry out. */
    public void remove(FdbEntry<P> entry) {
        int bucket = bucket(entry.key);
        if (buckets[bucket] == entry) {
            buckets[bucket] = entry.nextInBucket;
        } else {
            FdbEntry<P> before = buckets[bucket];
            while (before.nextInBucket != entry) {
                before = before.nextInBucket;
            }
            before.nextInBucket = entry.nextInBucket;
        }
        if (entry.newer == null) {
            newest = entry.older;
        } else {
            entry.newer.older = entry.older;
        }
        if (entry.older != null) {
            entry.older.newer = entry.newer;
        }
        size--;
    }

    /** How many entries there are. */
    public int size() {
        return size;
    }

    /** The entries that a condition holds for, newest first, in a list of their own. */
    public List<FdbEntry<P>> select(Predicate<FdbEntry<P>> condition) {
        List<FdbEntry<P>> selected = new ArrayList<>();
        for (FdbEntry<P> entry = newest; entry != null; entry = entry.older) {
            if (condition.test(entry)) {
                selected.add(entry);
            }
        }
        return selected;
    }

    private int bucket(long key) {
        return (int) (key * GOLDEN_RATIO >>> shift);
    }

    private void putIntoBucket(FdbEntry<P> entry) {
        int bucket = bucket(entry.key);
        entry.nextInBucket = buckets[bucket];
        buckets[bucket] = entry;
    }

    private void grow() {
        buckets = newBuckets(2 * buckets.length);
        shift--;
        for (FdbEntry<P> entry = newest; entry != null; entry = entry.older) {
            putIntoBucket(entry);
        }
    }
}
