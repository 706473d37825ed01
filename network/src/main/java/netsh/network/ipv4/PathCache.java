package netsh.network.ipv4;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.time.EventQueue;

/** What was learnt about single destinations: path MTUs and redirected gateways (struct fib_nh_exception). */
final class PathCache {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    /** How long a redirect is good for (route/gc_timeout). */
    static final long REDIRECT_EXPIRES_NANOS = 300_000_000_000L;

    private static final int MOST_PATHS = 4096;

    private final EventQueue clock;
    private final Ipv4Settings settings;
    private Map<Ipv4Address, Path> paths = Map.of();

    PathCache(EventQueue clock, Ipv4Settings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    /** What is known of one destination. */
    private static final class Path {
        int mtu;
        boolean isMtuLocked;
        Ipv4Address gateway;
        long expiresNanos;
    }

    boolean isEmpty() {
        return paths.isEmpty();
    }

    private Path find(Ipv4Address destination) {
        Path path = paths.get(destination);
        if (path != null && path.expiresNanos <= clock.nowNanos()) {
            paths.remove(destination);
            return null;
        }
        return path;
    }

    private Path findOrMake(Ipv4Address destination) {
        Path path = find(destination);
        if (path == null) {
            if (paths.isEmpty()) {
                paths = new LinkedHashMap<>(4);
            }
            if (paths.size() >= MOST_PATHS) {
                paths.remove(paths.keySet().iterator().next());
            }
            path = new Path();
            paths.put(destination, path);
        }
        return path;
    }

    /** The gateway to a destination: one that a redirect taught, else the route's. */
    IpAddress gatewayFor(Ipv4Address destination, IpAddress routeGateway) {
        Path path = find(destination);
        return path == null || path.gateway == null ? routeGateway : path.gateway;
    }

    boolean isRedirected(Ipv4Address destination) {
        Path path = find(destination);
        return path != null && path.gateway != null;
    }

    void learnGateway(Ipv4Address destination, Ipv4Address gateway) {
        Path path = findOrMake(destination);
        path.gateway = gateway;
        path.expiresNanos = clock.nowNanos() + REDIRECT_EXPIRES_NANOS;
    }

    /** The path MTU to a destination; 0 where none was learnt. */
    int mtuFor(Ipv4Address destination) {
        Path path = find(destination);
        return path == null ? 0 : path.mtu;
    }

    /** Whether fragments must be allowed on the way, since its MTU is below what this host takes for true. */
    boolean isMtuLocked(Ipv4Address destination) {
        Path path = find(destination);
        return path != null && path.isMtuLocked;
    }

    /** How long what is known of a destination is good for, in nanoseconds; 0 where nothing is known. */
    long expiresInNanos(Ipv4Address destination) {
        Path path = find(destination);
        return path == null ? 0 : path.expiresNanos - clock.nowNanos();
    }

    /** Somebody on the way said how large packets may be (ip_rt_update_pmtu). */
    void learnMtu(Ipv4Address destination, int mtu, int routeMtu) {
        int known = mtuFor(destination);
        if ((known == 0 ? routeMtu : known) < mtu) {
            return;
        }
        Path path = findOrMake(destination);
        int least = Math.min(settings.value(NamespaceSetting.ROUTE_MIN_PMTU), routeMtu);
        path.isMtuLocked = mtu < least;
        path.mtu = Math.max(mtu, least);
        path.expiresNanos =
                clock.nowNanos() + settings.value(NamespaceSetting.ROUTE_MTU_EXPIRES) * NANOS_PER_SECOND;
    }

    /** A link on the way to a destination has another MTU now (fib_nhc_update_mtu). */
    void linkMtuChanged(Predicate<Ipv4Address> isOverLink, int former, int now) {
        paths.forEach((destination, path) -> {
            if (path.mtu != 0 && (now < path.mtu || former == path.mtu) && isOverLink.test(destination)) {
                path.mtu = now;
            }
        });
    }

    void clear() {
        paths = Map.of();
    }
}
