package netsh.network.ipv4;

import java.util.List;
import netsh.network.addr.Ipv4Address;
import netsh.network.link.Link;
import netsh.network.route.Fib;
import netsh.network.route.FibResult;
import netsh.network.route.Flow;
import netsh.network.route.NextHop;
import netsh.network.route.Route;
import netsh.network.route.RouteScope;
import netsh.network.route.RouteType;

/** Whether a packet's source can be right on the link that it came in by (fib_validate_source; RFC 3704). */
final class SourceValidation {
    /** The source is fine, and reached by a gateway. */
    static final int BEHIND_GATEWAY = 0;

    /** The source is fine, and on the link itself. */
    static final int ON_LINK = 1;

    /** No other host can have this source. */
    static final int IMPOSSIBLE = -1;

    /** The source is reached through another link, and reverse path filtering minds. */
    static final int NOT_THIS_WAY = -2;

    private static final int STRICT = 1;

    private final Ipv4Stack stack;
    private final Fib fib;

    SourceValidation(Ipv4Stack stack, Fib fib) {
        this.stack = stack;
        this.fib = fib;
    }

    /**
     * Judges the source of a packet.
     *
     * @param out the link that it shall leave by; null where it stays
     */
    int validate(InetDevice device, Flow flow, Link out) {
        int filter = device.highest(DeviceSetting.RP_FILTER);
        boolean isRedirectCase = device.link() == out && device.either(DeviceSetting.SEND_REDIRECTS);
        if (filter == 0 && !isRedirectCase && !fib.rules().isCustom()) {
            boolean isOurs = !device.own(DeviceSetting.ACCEPT_LOCAL)
                    && stack.ownerOf((Ipv4Address) flow.source) != null;
            return isOurs ? IMPOSSIBLE : BEHIND_GATEWAY;
        }
        return validateByRoute(device, flow, out, filter);
    }

    private int validateByRoute(InetDevice device, Flow flow, Link out, int filter) {
        Flow back = Flow.between(flow.destination, flow.source);
        back.in = out;
        back.vrf = device.link().vrf();
        back.trafficClass = flow.trafficClass;
        back.mark = device.either(DeviceSetting.SRC_VALID_MARK) ? flow.mark : 0;
        FibResult result = fib.lookup(back);
        if (!result.isFound()) {
            return filter != 0 ? NOT_THIS_WAY : BEHIND_GATEWAY;
        }
        RouteType type = result.route().type();
        if (type != RouteType.UNICAST && (type != RouteType.LOCAL || !device.own(DeviceSetting.ACCEPT_LOCAL))) {
            return IMPOSSIBLE;
        }
        if (leadsOver(result.route(), device.link())) {
            return nearness(result);
        }
        if (!device.hasAddresses()) {
            return filter != 0 ? NOT_THIS_WAY : BEHIND_GATEWAY;
        }
        if (filter == STRICT) {
            return NOT_THIS_WAY;
        }
        back.out = device.link();
        FibResult here = fib.lookup(back, true);
        return here.isFound() && here.route().type() == RouteType.UNICAST ? nearness(here) : BEHIND_GATEWAY;
    }

    private static int nearness(FibResult result) {
        return result.nextHop().scope() >= RouteScope.HOST ? ON_LINK : BEHIND_GATEWAY;
    }

    private static boolean leadsOver(Route route, Link link) {
        List<NextHop> hops = route.nextHops();
        for (int i = 0; i < hops.size(); i++) {
            if (hops.get(i).link() == link) {
                return true;
            }
        }
        return false;
    }
}
