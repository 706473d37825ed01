package netsh.network.link;

import java.util.HashSet;
import java.util.Set;
import netsh.network.addr.MacAddress;
import netsh.network.time.EventQueue;

/**
 * Draws the addresses of new links. The kernel takes random octets (eth_random_addr); here they follow from the seed, the
 * place and the link's name, so a link has the same address whatever was made before it, and a step added to a script or
 * taken out of it changes no other link's. Where a link in use has that address already, the next one is drawn.
 */
public final class RandomAddresses {
    private static final long PRIME = 0x100000001b3L;
    private static final long OFFSET = 0xcbf29ce484222325L;

    private final long seed;
    private final EventQueue clock;
    private final Set<MacAddress> used = new HashSet<>();
    private MacAddress drawnLast = MacAddress.ZERO;
    private long drawnAtNanos = -1;

    /** Draws that follow from {@code seed}. */
    public RandomAddresses(long seed, EventQueue clock) {
        this.seed = seed;
        this.clock = clock;
    }

    /**
     * An address that no link in use was made with.
     *
     * @param place where the link is made
     * @param link its name, or the pattern of it
     */
    public MacAddress draw(String place, String link) {
        long bits = mixed(hash(place + "/" + link) ^ seed * PRIME);
        MacAddress address = MacAddress.random(bits);
        while (used.contains(address) || address.equals(drawnLast) && drawnAtNanos == clock.nowNanos()) {
            bits = mixed(bits);
            address = MacAddress.random(bits);
        }
        drawnLast = address;
        drawnAtNanos = clock.nowNanos();
        return address;
    }

    void use(MacAddress address) {
        used.add(address);
    }

    void release(MacAddress address) {
        used.remove(address);
    }

    /** FNV-1a. */
    private static long hash(String text) {
        long hash = OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }

    /** The finaliser of SplitMix64: every bit of the result depends on every bit given. */
    private static long mixed(long bits) {
        long mixed = bits + 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ mixed >>> 30) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94d049bb133111ebL;
        return mixed ^ mixed >>> 31;
    }
}
