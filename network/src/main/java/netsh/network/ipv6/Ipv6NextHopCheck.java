package netsh.network.ipv6;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.route.FibResult;
import netsh.network.route.Flow;
import netsh.network.route.NextHop;
import netsh.network.route.NextHopRequest;
import netsh.network.route.RouteRequest;
import netsh.network.route.RouteScope;
import netsh.network.route.RouteType;

/** Finds the links that a requested route's ways lead over, and refuses impossible ways (fib6_nh_init, ip6_validate_gw). */
final class Ipv6NextHopCheck {
    private final Ipv6Stack stack;

    Ipv6NextHopCheck(Ipv6Stack stack) {
        this.stack = stack;
    }

    List<NextHop> resolve(RouteRequest request) throws NetException {
        if (request.type().refuses()) {
            return List.of(new NextHop(stack.loopback(), null, 1, RouteScope.UNIVERSE, false));
        }
        if (request.nextHops().isEmpty()) {
            throw new NetException(Errno.ENODEV);
        }
        List<NextHop> hops = new ArrayList<>(1);
        for (NextHopRequest wanted : request.nextHops()) {
            hops.add(resolve(request, wanted));
        }
        return hops;
    }

    private NextHop resolve(RouteRequest request, NextHopRequest wanted) throws NetException {
        Link link = wanted.link().orElse(null);
        if (link != null && stack.interfaceOrNull(link) == null) {
            throw new NetException(Errno.ENODEV);
        }
        if (wanted.onlink()) {
            checkOnlink(link);
        }
        Optional<Ipv6Address> gateway = wanted.gateway().map(Ipv6Address.class::cast);
        if (gateway.isPresent()) {
            link = linkOf(gateway.get(), link, wanted.onlink());
        }
        if (link == null) {
            throw new NetException(Errno.ENODEV);
        }
        checkLink(link);
        NextHop hop = new NextHop(
                link, gateway.orElse(null), wanted.weight(), RouteScope.UNIVERSE, wanted.onlink());
        hop.setLinkDown(request.type() != RouteType.LOCAL && !link.hasCarrier());
        return hop;
    }

    private static void checkOnlink(Link link) throws NetException {
        if (link == null) {
            throw new NetException(Errno.ENODEV, "Nexthop device required for onlink");
        }
        if (!link.isUp()) {
            throw new NetException(Errno.ENETDOWN, "Nexthop device is not up");
        }
    }

    private void checkLink(Link link) throws NetException {
        if (stack.interfaceOrNull(link).isOn(Ipv6Setting.DISABLE_IPV6)) {
            throw new NetException(Errno.EACCES, "IPv6 is disabled on nexthop device");
        }
        if (!link.isUp()) {
            throw new NetException(Errno.ENETDOWN, "Nexthop device is not up");
        }
    }

    /** The link that a gateway is on; a link-local one needs to be told. */
    private Link linkOf(Ipv6Address gateway, Link wanted, boolean onlink) throws NetException {
        boolean own = gateway.isLinkLocal()
                ? wanted != null && stack.interfaceOrNull(wanted).owns(gateway)
                : stack.isLocal(gateway);
        if (own) {
            throw new NetException(Errno.EINVAL, "Gateway can not be a local address");
        }
        Link link = wanted;
        if (!gateway.isLinkLocal()) {
            if (gateway.isMulticast() || gateway.isUnspecified() || gateway.isLoopback()) {
                throw new NetException(Errno.EINVAL, "Invalid gateway address");
            }
            link = onlink ? wanted : linkTowards(gateway, wanted);
        }
        if (link == null) {
            throw new NetException(Errno.EINVAL, "Egress device not specified");
        }
        if (link.isLoopback()) {
            throw new NetException(Errno.EINVAL, "Egress device can not be loopback device for this route");
        }
        return link;
    }

    private Link linkTowards(Ipv6Address gateway, Link wanted) throws NetException {
        Flow flow = new Flow(gateway);
        flow.out = wanted;
        FibResult result = stack.fib().lookup(flow, wanted != null);
        boolean reachable = result.isFound()
                && result.nextHop().gatewayOrNull() == null
                && (wanted == null || result.nextHop().link() == wanted);
        if (!reachable) {
            throw new NetException(Errno.EHOSTUNREACH);
        }
        return result.nextHop().link();
    }
}
