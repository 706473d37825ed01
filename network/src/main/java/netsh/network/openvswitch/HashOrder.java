package netsh.network.openvswitch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The order in which Open vSwitch goes through its hash tables (lib/hmap.h over MurmurHash3, lib/hash.h). It shows wherever ports
 * are listed or made together, and is the same on every machine.
 */
public final class HashOrder {
    private static final int LEAST_BUCKETS_MASK = 3;

    private HashOrder() {}

    /**
     * Elements in the order of a table that they were put into one after the other.
     *
     * @param hash an element's hash
     */
    public static <T> List<T> of(Collection<T> inserted, ToIntFunction<T> hash) {
        List<Deque<T>> buckets = empty(0);
        int count = 0;
        for (T element : inserted) {
            put(buckets, element, hash);
            count++;
            if (count / 2 > buckets.size() - 1) {
                List<Deque<T>> larger = empty(mask(count));
                buckets.forEach(bucket -> bucket.forEach(each -> put(larger, each, hash)));
                buckets = larger;
            }
        }
        List<T> order = new ArrayList<>();
        buckets.forEach(order::addAll);
        return order;
    }

    private static <T> List<Deque<T>> empty(int mask) {
        List<Deque<T>> buckets = new ArrayList<>();
        for (int i = 0; i <= mask; i++) {
            buckets.add(new ArrayDeque<>());
        }
        return buckets;
    }

    /** The newest element of a bucket stands first. */
    private static <T> void put(List<Deque<T>> buckets, T element, ToIntFunction<T> hash) {
        buckets.get(hash.applyAsInt(element) & buckets.size() - 1).addFirst(element);
    }

    private static int mask(int count) {
        int mask = count / 2;
        return mask == 0 ? 0 : Math.max(LEAST_BUCKETS_MASK, Integer.highestOneBit(mask) * 2 - 1);
    }

    /** The hash of a number (hash_int). */
    public static int hash(int number) {
        return finish(add(add(number, 0), 0) ^ 8);
    }

    /** The hash of a name (hash_string). */
    public static int hash(String name) {
        byte[] octets = name.getBytes(StandardCharsets.UTF_8);
        int hash = 0;
        for (int at = 0; at < octets.length; at += 4) {
            int word = 0;
            for (int i = Math.min(octets.length, at + 4) - 1; i >= at; i--) {
                word = word << 8 | octets[i] & 0xff;
            }
            hash = add(hash, word);
        }
        return finish(hash ^ octets.length);
    }

    private static int add(int hash, int word) {
        int mixed = Integer.rotateLeft(word * 0xcc9e2d51, 15) * 0x1b873593;
        return Integer.rotateLeft(hash ^ mixed, 13) * 5 + 0xe6546b64;
    }

    private static int finish(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x85ebca6b;
        mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }
}
