package netsh.network.ipv6;

import java.util.LinkedHashMap;
import java.util.Map;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.NetException;
import netsh.network.packet.Icmpv6Message;
import netsh.network.packet.Icmpv6Message.Problem;
import netsh.network.packet.Ipv6Packet;
import netsh.network.route.Flow;
import netsh.network.trace.DropReason;

/** Tells senders that their packets did not get through (RFC 4443, 2.4; icmp6_send). */
final class IcmpErrors {
    static final int NO_ROUTE = 0;
    static final int ADMINISTRATIVELY_PROHIBITED = 1;
    static final int BEYOND_SCOPE = 2;
    static final int ADDRESS_UNREACHABLE = 3;
    static final int PORT_UNREACHABLE = 4;

    /** How far apart errors to one sender are at most often (net.ipv6.icmp.ratelimit). */
    private static final long INTERVAL_NANOS = 1_000_000_000L;

    /** How many may come at once (XRLIM_BURST_FACTOR). */
    private static final int BURST = 6;

    private final Ipv6Stack stack;
    private Map<Ipv6Address, Allowance> allowances;

    /** What a sender may still be told, as time that it has saved up. */
    private static final class Allowance {
        long savedNanos;
        long updatedNanos;
    }

    IcmpErrors(Ipv6Stack stack) {
        this.stack = stack;
    }

    /** Reports a packet that waited in vain for a neighbour. */
    void reportLost(Ipv6Packet about, Ipv6Interface out, int type, int code) {
        report(about, out, type, code, 0);
    }

    /**
     * Reports a packet to its sender, as far as the rules on errors allow.
     *
     * @param at where it failed
     * @param information the MTU, or the pointer
     */
    void report(Ipv6Packet about, Ipv6Interface at, int type, int code, int information) {
        if (!isAllowed(about, type)) {
            return;
        }
        Ipv6Address source = stack.fib().isLocal(about.destination()) ? about.destination() : null;
        Flow flow = Flow.between(source, about.source());
        if (about.source().isLinkLocal()) {
            flow.out = at.link();
        }
        try {
            Ipv6Path path = stack.routing().path(flow);
            if (type != Problem.PACKET_TOO_BIG && !path.out().link().isLoopback() && !spend(path)) {
                stack.observers().dropped(at.link(), about, DropReason.ICMP_RATE_LIMIT);
                return;
            }
            Problem problem = new Problem(type, code, information, about);
            int hopLimit = path.out().setting(Ipv6Setting.HOP_LIMIT);
            Ipv6Packet packet = Ipv6Packet.of(path.source(), path.destination(), hopLimit, problem);
            stack.output().send(path, packet, 0, false);
        } catch (NetException noWay) {
            stack.observers().dropped(at.link(), about, DropReason.IP_OUTNOROUTES);
        }
    }

    private static boolean isAllowed(Ipv6Packet about, int type) {
        if (about.source().isUnspecified() || about.source().isMulticast()) {
            return false;
        }
        if (about.destination().isMulticast() && type != Problem.PACKET_TOO_BIG) {
            return false;
        }
        return !(about.payload() instanceof Icmpv6Message message && message.type() < 128);
    }

    /** Takes one error from what the sender may be told (inet_peer_xrlim_allow); wider networks get more. */
    private boolean spend(Ipv6Path path) {
        int prefixLength = path.result().route().prefixLength();
        long price = INTERVAL_NANOS >> (128 - prefixLength >> 5);
        if (allowances == null) {
            allowances = new LinkedHashMap<>();
        }
        long now = stack.events().nowNanos();
        Allowance allowance = allowances.computeIfAbsent(path.destination(), sender -> {
            Allowance full = new Allowance();
            full.savedNanos = BURST * price;
            full.updatedNanos = now;
            return full;
        });
        allowance.savedNanos =
                Math.min(BURST * price, allowance.savedNanos + now - allowance.updatedNanos);
        allowance.updatedNanos = now;
        if (allowance.savedNanos < price) {
            return false;
        }
        allowance.savedNanos -= price;
        return true;
    }
}
