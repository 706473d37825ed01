package netsh.network.traffic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The classes of a discipline in the kernel's hash table, whose order listings show (struct Qdisc_class_hash). */
final class HtbClassTable {
    private static final int INITIAL_BUCKETS = 4;

    private List<List<HtbClass>> buckets = emptyBuckets(INITIAL_BUCKETS);
    private int size;

    private static List<List<HtbClass>> emptyBuckets(int count) {
        List<List<HtbClass>> buckets = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            buckets.add(new ArrayList<>(1));
        }
        return buckets;
    }

    private List<HtbClass> bucket(int id) {
        int hash = id ^ id >>> 8;
        hash ^= hash >>> 4;
        return buckets.get(hash & buckets.size() - 1);
    }

    /** A class by its name. */
    Optional<HtbClass> find(int id) {
        return bucket(id).stream().filter(known -> known.id() == id).findFirst();
    }

    /** Adds a class; the table grows where it is more than three quarters full. */
    void add(HtbClass added) {
        bucket(added.id()).add(0, added);
        size++;
        if (size * 4 > buckets.size() * 3) {
            List<List<HtbClass>> old = buckets;
            buckets = emptyBuckets(2 * old.size());
            old.forEach(bucket -> bucket.forEach(known -> bucket(known.id()).add(0, known)));
        }
    }

    void remove(HtbClass leaving) {
        if (bucket(leaving.id()).remove(leaving)) {
            size--;
        }
    }

    /** All classes in the order of their buckets. */
    List<TrafficClass> all() {
        List<TrafficClass> all = new ArrayList<>(size);
        buckets.forEach(all::addAll);
        return all;
    }
}
