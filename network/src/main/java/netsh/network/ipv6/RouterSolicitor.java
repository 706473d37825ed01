package netsh.network.ipv6;

import netsh.network.addr.Ipv6Address;
import netsh.network.time.Event;

/** Asks for routers on a link, ever more rarely, as long as none answers (RFC 7559; addrconf_rs_timer). */
final class RouterSolicitor {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final Ipv6Interface owner;
    private Event next;
    private long intervalNanos;
    private int sent;

    RouterSolicitor(Ipv6Interface owner) {
        this.owner = owner;
    }

    /** Begins; the link has just got its link-local address. */
    void start(Ipv6Address source) {
        owner.stack().control().solicitRouters(owner, source);
        sent = 1;
        intervalNanos = randomized(NANOS_PER_SECOND * owner.setting(Ipv6Setting.ROUTER_SOLICITATION_INTERVAL));
        if (next == null) {
            next = Event.of(this::again);
        }
        next.cancel();
        owner.stack().events().schedule(intervalNanos, next);
    }

    /** Ends; the link goes down, or a router answered. */
    void stop() {
        if (next != null) {
            next.cancel();
        }
    }

    private void again() {
        int limit = owner.setting(Ipv6Setting.ROUTER_SOLICITATIONS);
        if (!owner.isReady() || !acceptsAdvertisements(owner) || (limit >= 0 && sent >= limit)) {
            return;
        }
        sent++;
        owner.linkLocalAddress().ifPresent(source -> {
            owner.stack().control().solicitRouters(owner, source);
            long most = NANOS_PER_SECOND * owner.setting(Ipv6Setting.ROUTER_SOLICITATION_MAX_INTERVAL);
            long doubled = intervalNanos + randomized(intervalNanos);
            intervalNanos = doubled > most ? randomized(most) : doubled;
            owner.stack().events().schedule(intervalNanos, next);
        });
    }

    /** A duration made up to a tenth shorter or longer (rfc3315_s14_backoff_init). */
    private long randomized(long nanos) {
        return nanos / 1_000_000L * (900_000 + owner.stack().random().nextInt(200_001));
    }

    /** Whether the link is to be configured by routers (ipv6_accept_ra). */
    static boolean acceptsAdvertisements(Ipv6Interface owner) {
        int accept = owner.setting(Ipv6Setting.ACCEPT_RA);
        return owner.isOn(Ipv6Setting.FORWARDING) ? accept == 2 : accept != 0;
    }
}
