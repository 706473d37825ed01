package netsh.network.route;

/** The chains of all prefixes of one length, by address: a hash table with open addressing, so no key is boxed. */
final class PrefixMap {
    private static final int LEAST_CAPACITY = 4;

    private int[] keys = new int[LEAST_CAPACITY];
    private RouteChain[] chains = new RouteChain[LEAST_CAPACITY];
    private int size;

    int size() {
        return size;
    }

    /** The chain of an address, null where there is none. */
    RouteChain get(int key) {
        int mask = keys.length - 1;
        for (int i = slot(key, mask); ; i = i + 1 & mask) {
            RouteChain chain = chains[i];
            if (chain == null || keys[i] == key) {
                return chain;
            }
        }
    }

    void put(int key, RouteChain chain) {
        if (2 * (size + 1) > keys.length) {
            grow();
        }
        place(key, chain);
        size++;
    }

    private void place(int key, RouteChain chain) {
        int mask = keys.length - 1;
        int i = slot(key, mask);
        while (chains[i] != null) {
            i = i + 1 & mask;
        }
        keys[i] = key;
        chains[i] = chain;
    }

    private void grow() {
        int[] oldKeys = keys;
        RouteChain[] oldChains = chains;
        keys = new int[2 * oldKeys.length];
        chains = new RouteChain[2 * oldKeys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldChains[i] != null) {
                place(oldKeys[i], oldChains[i]);
            }
        }
    }

    /** Takes a chain out; those behind it that were displaced move up. */
    void remove(int key) {
        int mask = keys.length - 1;
        int i = slot(key, mask);
        while (keys[i] != key || chains[i] == null) {
            i = i + 1 & mask;
        }
        size--;
        for (int next = i + 1 & mask; ; next = next + 1 & mask) {
            if (chains[next] == null) {
                chains[i] = null;
                return;
            }
            int home = slot(keys[next], mask);
            if ((next - home & mask) >= (next - i & mask)) {
                keys[i] = keys[next];
                chains[i] = chains[next];
                i = next;
            }
        }
    }

    /** All chains, in no order. */
    RouteChain[] chains() {
        return chains;
    }

    private static int slot(int key, int mask) {
        int hash = key * 0x9E3779B1;
        return (hash ^ hash >>> 15) & mask;
    }
}
