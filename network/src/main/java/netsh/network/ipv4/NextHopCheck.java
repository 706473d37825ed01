package netsh.network.ipv4;

import java.util.ArrayList;
import java.util.List;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.route.Fib;
import netsh.network.route.FibResult;
import netsh.network.route.Flow;
import netsh.network.route.NextHop;
import netsh.network.route.NextHopRequest;
import netsh.network.route.RouteRequest;
import netsh.network.route.RouteScope;
import netsh.network.route.RouteTableId;
import netsh.network.route.RouteType;

/** Checks the ways that a new route names, and finds their links (fib_create_info and fib_check_nh). */
final class NextHopCheck {
    private static final String INVALID_GATEWAY = "Nexthop has invalid gateway";

    private final Fib fib;
    private final Ipv4Stack stack;

    NextHopCheck(Fib fib, Ipv4Stack stack) {
        this.fib = fib;
        this.stack = stack;
    }

    /** The ways of a wished route; empty for one that only refuses. */
    List<NextHop> resolve(RouteRequest request) throws NetException {
        if (request.scope() < request.type().widestScopeAllowed()) {
            throw new NetException(Errno.EINVAL, "Invalid scope");
        }
        if (request.type().refuses()) {
            if (!request.nextHops().isEmpty()) {
                throw new NetException(
                        Errno.EINVAL, "Gateway, device and multipath can not be specified for this route type");
            }
            return List.of();
        }
        if (request.type() == RouteType.UNSPECIFIED) {
            throw new NetException(Errno.EINVAL, "Invalid route type");
        }
        if (request.scope() > RouteScope.HOST) {
            throw new NetException(Errno.EINVAL, "Invalid scope");
        }
        if (request.scope() == RouteScope.HOST) {
            return List.of(hostHop(request));
        }
        if (request.nextHops().isEmpty()) {
            throw new NetException(Errno.ENODEV);
        }
        List<NextHop> hops = new ArrayList<>(request.nextHops().size());
        for (NextHopRequest wanted : request.nextHops()) {
            hops.add(check(request, wanted));
        }
        return hops;
    }

    /** A route to the host itself needs only a link. */
    private static NextHop hostHop(RouteRequest request) throws NetException {
        if (request.nextHops().size() > 1) {
            throw new NetException(Errno.EINVAL, "Route with host scope can not have multiple nexthops");
        }
        if (request.nextHops().isEmpty()) {
            throw new NetException(Errno.ENODEV);
        }
        NextHopRequest wanted = request.nextHops().get(0);
        if (wanted.gateway().isPresent()) {
            throw new NetException(Errno.EINVAL, "Route with host scope can not have a gateway");
        }
        Link link = wanted.link().orElseThrow(() -> new NetException(Errno.ENODEV));
        return new NextHop(link, null, wanted.weight(), RouteScope.NOWHERE, false);
    }

    private NextHop check(RouteRequest request, NextHopRequest wanted) throws NetException {
        if (wanted.gateway().isEmpty()) {
            return checkLink(wanted);
        }
        IpAddress gateway = wanted.gateway().get();
        if (!(gateway instanceof Ipv4Address address)) {
            return checkIpv6Gateway(wanted, gateway);
        }
        return wanted.onlink() ? checkOnlink(request, wanted, address) : checkGateway(request, wanted, address);
    }

    private NextHop checkLink(NextHopRequest wanted) throws NetException {
        if (wanted.onlink() || wanted.pervasive()) {
            throw new NetException(
                    Errno.EINVAL, "Invalid flags for nexthop - PERVASIVE and ONLINK can not be set");
        }
        Link link = wanted.link().filter(found -> stack.device(found) != null).orElse(null);
        if (link == null) {
            throw new NetException(Errno.ENODEV);
        }
        if (!link.isUp()) {
            throw new NetException(Errno.ENETDOWN, "Device for nexthop is not up");
        }
        return marked(new NextHop(link, null, wanted.weight(), RouteScope.HOST, false));
    }

    private NextHop checkIpv6Gateway(NextHopRequest wanted, IpAddress gateway) throws NetException {
        Link link = wanted.link().orElseThrow(() -> new NetException(Errno.EINVAL, "Egress device not specified"));
        if (!link.isUp()) {
            throw new NetException(Errno.ENETDOWN, "Nexthop device is not up");
        }
        return marked(new NextHop(link, gateway, wanted.weight(), RouteScope.LINK, wanted.onlink()));
    }

    private NextHop checkOnlink(RouteRequest request, NextHopRequest wanted, Ipv4Address gateway)
            throws NetException {
        if (request.scope() >= RouteScope.LINK) {
            throw new NetException(Errno.EINVAL, "Nexthop has invalid scope");
        }
        Link link = wanted.link()
                .orElseThrow(() -> new NetException(Errno.ENODEV, "Nexthop device required for onlink"));
        if (!link.isUp()) {
            throw new NetException(Errno.ENETDOWN, "Nexthop device is not up");
        }
        if (stack.addressTypeOn(link, gateway) != RouteType.UNICAST) {
            throw new NetException(Errno.EINVAL, INVALID_GATEWAY);
        }
        return marked(new NextHop(link, gateway, wanted.weight(), RouteScope.LINK, true));
    }

    private NextHop checkGateway(RouteRequest request, NextHopRequest wanted, Ipv4Address gateway)
            throws NetException {
        Flow flow = new Flow(gateway);
        flow.out = wanted.link().orElse(null);
        flow.scope = Math.max(request.scope() + 1, RouteScope.LINK);
        FibResult result = FibResult.NO_ROUTE;
        if (request.table() != RouteTableId.MAIN) {
            result = fib.lookupIn(request.table(), flow, true);
        }
        if (!result.isFound()) {
            result = fib.lookup(flow, true);
        }
        if (!result.isFound()) {
            throw new NetException(result.refusal(), INVALID_GATEWAY);
        }
        RouteType type = result.route().type();
        if (type != RouteType.UNICAST && type != RouteType.LOCAL) {
            throw new NetException(Errno.EINVAL, INVALID_GATEWAY);
        }
        Link link = result.nextHop().link();
        if (!link.isUp()) {
            throw new NetException(Errno.ENETDOWN);
        }
        return marked(new NextHop(link, gateway, wanted.weight(), result.route().scope(), false));
    }

    private static NextHop marked(NextHop hop) {
        hop.setLinkDown(!hop.link().hasCarrier());
        return hop;
    }
}
