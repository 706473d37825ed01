package netsh.network.ipv6;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netsh.network.addr.Ipv6Address;
import netsh.network.time.EventQueue;

/** What routers said of the size of packets that get through to a destination (RFC 8201; rt6_exception). */
public final class PathMtus {
    /** How long it is believed (net.ipv6.route.mtu_expires). */
    private static final long EXPIRES_NANOS = 600_000_000_000L;

    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final EventQueue clock;
    private final Map<Ipv6Address, Learnt> learnt = new LinkedHashMap<>(0);

    private record Learnt(int mtu, long endNanos) {}

    PathMtus(EventQueue clock) {
        this.clock = clock;
    }

    /** The largest packet for a destination as far as it was learnt; without limit where nothing was. */
    int mtu(Ipv6Address destination) {
        Learnt known = learnt.isEmpty() ? null : current(destination);
        return known == null ? Integer.MAX_VALUE : known.mtu;
    }

    private Learnt current(Ipv6Address destination) {
        Learnt known = learnt.get(destination);
        if (known != null && known.endNanos <= clock.nowNanos()) {
            learnt.remove(destination);
            return null;
        }
        return known;
    }

    /** Takes in what a router said; less than the least MTU counts as that. */
    void learn(Ipv6Address destination, int mtu) {
        int believed = Math.max(mtu, Ipv6Interface.LEAST_MTU);
        if (believed < mtu(destination)) {
            learnt.put(destination, new Learnt(believed, clock.nowNanos() + EXPIRES_NANOS));
        }
    }

    /** What was learnt of a destination, which {@code ip route get} shows as the route's mtu. */
    public Optional<Integer> learnt(Ipv6Address destination) {
        return Optional.ofNullable(current(destination)).map(known -> known.mtu);
    }

    /** For how many seconds that is still believed; empty where nothing is. */
    public Optional<Long> secondsLeft(Ipv6Address destination) {
        return Optional.ofNullable(current(destination))
                .map(known -> (known.endNanos - clock.nowNanos()) / NANOS_PER_SECOND);
    }

    /** The destinations that something is known of, oldest first. */
    public List<Ipv6Address> destinations() {
        return List.copyOf(learnt.keySet());
    }

    /** Forgets everything ({@code ip -6 route flush cache}). */
    public void clear() {
        learnt.clear();
    }
}
