package netsh.network.ipv4;

import java.util.LinkedHashMap;
import java.util.Map;
import netsh.network.addr.Ipv4Address;
import netsh.network.packet.IcmpMessage;
import netsh.network.time.EventQueue;

/** How many ICMP errors the host sends: to everybody together, and to each peer (net/ipv4/icmp.c, inetpeer.c). */
final class RateLimits {
    private static final long NANOS_PER_MILLI = 1_000_000L;
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    /** A peer that was silent may cause this many errors in a row. */
    private static final int PEER_BURST = 6;

    private static final int MOST_PEERS = 32181;
    private static final long GLOBAL_REFILL_NANOS = 20 * NANOS_PER_MILLI;

    private static final int MOST_REDIRECTS = 9;
    private static final long REDIRECT_LOAD_NANOS = 20 * NANOS_PER_MILLI;
    private static final long REDIRECT_SILENCE_NANOS = REDIRECT_LOAD_NANOS << 10;

    private static final long ROUTE_ERROR_COST_NANOS = NANOS_PER_SECOND;
    private static final long ROUTE_ERROR_BURST_NANOS = 5 * NANOS_PER_SECOND;

    /** How long ago a host that was never heard of is taken to have been. */
    private static final long UNKNOWN_AGE_NANOS = 60 * NANOS_PER_SECOND;

    private final EventQueue clock;
    private final Ipv4Settings settings;
    private final Map<Ipv4Address, Peer> peers = new LinkedHashMap<>(2);
    private int globalCredit;
    private long globalRefilledNanos = -NANOS_PER_SECOND;

    RateLimits(EventQueue clock, Ipv4Settings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    /** What is remembered of a host (struct inet_peer): one bucket of tokens, which are time, serves all purposes. */
    private static final class Peer {
        long tokensNanos;
        long lastNanos;
        int redirects;

        Peer(long nowNanos) {
            lastNanos = nowNanos - UNKNOWN_AGE_NANOS;
        }

        /** Fills the bucket, and takes what a message costs out of it where that much is there. */
        boolean spend(long cost, long most, long nowNanos) {
            tokensNanos = Math.min(most, tokensNanos + nowNanos - lastNanos);
            lastNanos = nowNanos;
            if (tokensNanos < cost) {
                return false;
            }
            tokensNanos -= cost;
            return true;
        }
    }

    private Peer peer(Ipv4Address address) {
        Peer peer = peers.get(address);
        if (peer == null) {
            if (peers.size() >= MOST_PEERS) {
                peers.remove(peers.keySet().iterator().next());
            }
            peer = new Peer(clock.nowNanos());
            peers.put(address, peer);
        }
        return peer;
    }

    private long limitNanos() {
        return settings.value(NamespaceSetting.ICMP_RATELIMIT) * NANOS_PER_MILLI;
    }

    /** Whether messages of a kind are limited at all (icmpv4_mask_allow). */
    private boolean isLimited(int type, int code) {
        boolean isMtuNews = type == IcmpMessage.Problem.DESTINATION_UNREACHABLE
                && code == IcmpSender.FRAGMENTATION_NEEDED;
        return !isMtuNews && type < Integer.SIZE && (settings.value(NamespaceSetting.ICMP_RATEMASK) & 1 << type) != 0;
    }

    /** Whether the host may send one more message (icmp_global_allow). */
    boolean allowsGlobally(int type, int code) {
        if (!isLimited(type, code)) {
            return true;
        }
        long now = clock.nowNanos();
        long passed = Math.min(now - globalRefilledNanos, NANOS_PER_SECOND);
        if (passed >= GLOBAL_REFILL_NANOS) {
            int perSecond = settings.value(NamespaceSetting.ICMP_MSGS_PER_SEC);
            long refilled = globalCredit + passed * perSecond / NANOS_PER_SECOND;
            globalCredit = (int) Math.min(settings.value(NamespaceSetting.ICMP_MSGS_BURST), refilled);
            globalRefilledNanos = now;
        }
        if (globalCredit == 0) {
            return false;
        }
        globalCredit--;
        return true;
    }

    /** Whether a peer may get one more message (inet_peer_xrlim_allow). */
    boolean allows(Ipv4Address to, int type, int code) {
        long limit = limitNanos();
        if (limit == 0 || !isLimited(type, code)) {
            return true;
        }
        return peer(to).spend(limit, PEER_BURST * limit, clock.nowNanos());
    }

    /** Whether a peer may be told once more that there is no route (ip_error); the message itself is counted too. */
    boolean allowsRouteError(Ipv4Address to) {
        return peer(to).spend(ROUTE_ERROR_COST_NANOS, ROUTE_ERROR_BURST_NANOS, clock.nowNanos());
    }

    /** Whether a peer may be sent one more redirect: ever more rarely, and none after nine that it ignored. */
    boolean allowsRedirect(Ipv4Address to) {
        Peer peer = peer(to);
        long now = clock.nowNanos();
        if (now > peer.lastNanos + REDIRECT_SILENCE_NANOS) {
            peer.tokensNanos = 0;
            peer.redirects = 0;
        }
        if (peer.redirects >= MOST_REDIRECTS) {
            peer.lastNanos = now;
            return false;
        }
        if (peer.redirects > 0 && now <= peer.lastNanos + (REDIRECT_LOAD_NANOS << peer.redirects)) {
            return false;
        }
        peer.lastNanos = now;
        peer.redirects++;
        return true;
    }
}
