package netsh.network.ipv4;

import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.error.Errno;
import netsh.network.link.Link;
import netsh.network.route.FibResult;
import netsh.network.route.RouteType;
import netsh.network.trace.DropReason;

/** Where a packet goes (struct rtable), or why it goes nowhere. */
final class RouteDecision {
    /** What becomes of the packet. */
    final RouteType type;

    /** The link that it leaves by, the loopback link where it stays; null where it goes nowhere. */
    final Link out;

    /** The gateway, of either family; null where the destination is on the link. */
    final IpAddress gateway;

    /** The address that a packet of this host is sent from; null for one that is passed on. */
    final Ipv4Address source;

    /** What the route tables said; null where they were not asked. */
    final FibResult result;

    /** Whether the packet is for this host, perhaps among others. */
    final boolean isLocal;

    /** Why it goes nowhere; null where it goes somewhere. */
    final Errno refusal;

    /** Why it is dropped where that has nothing to do with routes, such as an impossible source; null else. */
    final DropReason martian;

    /** Whether the sender should have sent it elsewhere itself. */
    final boolean callsForRedirect;

    private RouteDecision(
            RouteType type,
            Link out,
            IpAddress gateway,
            Ipv4Address source,
            FibResult result,
            boolean isLocal,
            boolean callsForRedirect) {
        this.type = type;
        this.out = out;
        this.gateway = gateway;
        this.source = source;
        this.result = result;
        this.isLocal = isLocal;
        this.callsForRedirect = callsForRedirect;
        refusal = null;
        martian = null;
    }

    private RouteDecision(FibResult result, Errno refusal, DropReason martian) {
        type = RouteType.UNREACHABLE;
        out = null;
        gateway = null;
        source = null;
        this.result = result;
        isLocal = false;
        callsForRedirect = false;
        this.refusal = refusal;
        this.martian = martian;
    }

    /** A packet that this host sends. */
    static RouteDecision output(
            RouteType type, Link out, IpAddress gateway, Ipv4Address source, FibResult result, boolean isLocal) {
        return new RouteDecision(type, out, gateway, source, result, isLocal, false);
    }

    /** A packet that came in for this host. */
    static RouteDecision input(RouteType type, Link loopback, FibResult result) {
        return new RouteDecision(type, loopback, null, null, result, true, false);
    }

    /** A packet that came in and goes on. */
    static RouteDecision forward(FibResult result, IpAddress gateway, boolean callsForRedirect) {
        return new RouteDecision(
                RouteType.UNICAST, result.nextHop().link(), gateway, null, result, false, callsForRedirect);
    }

    /** No way. */
    static RouteDecision refused(FibResult result, Errno refusal) {
        return new RouteDecision(result, refusal, null);
    }

    /** A packet with an address that cannot be right. */
    static RouteDecision martian(Errno refusal, DropReason reason) {
        return new RouteDecision(null, refusal, reason);
    }

    boolean isRefused() {
        return refusal != null;
    }

    /** Whether it goes to everybody or to a group: nobody is told of errors about such a packet. */
    boolean isToMany() {
        return type == RouteType.BROADCAST || type == RouteType.MULTICAST;
    }

    /** The IPv4 address to resolve on the link for a packet to {@code destination}. */
    IpAddress neighborFor(Ipv4Address destination) {
        return gateway == null ? destination : gateway;
    }

    /** Why a packet that goes nowhere is dropped, in the words of observers. */
    DropReason dropReason(boolean isInput) {
        if (martian != null) {
            return martian;
        }
        if (result != null && result.route() != null) {
            switch (result.route().type()) {
                case BLACKHOLE:
                    return DropReason.BLACKHOLE_ROUTE;
                case UNREACHABLE:
                    return DropReason.UNREACHABLE_ROUTE;
                case PROHIBIT:
                    return DropReason.PROHIBIT_ROUTE;
                case UNSPECIFIED, UNICAST, LOCAL, BROADCAST, ANYCAST, MULTICAST, NAT, THROW:
                    break;
            }
        }
        if (isInput) {
            return refusal == Errno.EHOSTUNREACH ? DropReason.NO_FORWARDING : DropReason.IP_INNOROUTES;
        }
        return DropReason.IP_OUTNOROUTES;
    }
}
