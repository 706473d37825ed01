package netsh.network.ipv4;

import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.error.Errno;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.link.VrfLink;
import netsh.network.route.Fib;
import netsh.network.route.FibResult;
import netsh.network.route.Flow;
import netsh.network.route.RouteScope;
import netsh.network.route.RouteType;
import netsh.network.trace.DropReason;

/** Decides where packets go (net/ipv4/route.c). */
final class Ipv4Routing {
    private static final int LOCAL_GROUP_LENGTH = 24;

    private final NetworkNamespace namespace;
    private final Ipv4Stack stack;
    private final Fib fib;
    private final SourceValidation sources;
    private final PathCache paths;

    Ipv4Routing(NetworkNamespace namespace, Ipv4Stack stack, Fib fib, PathCache paths) {
        this.namespace = namespace;
        this.stack = stack;
        this.fib = fib;
        this.paths = paths;
        sources = new SourceValidation(stack, fib);
    }

    // ---- packets of this host ---------------------------------------------------------------------------------------

    /** Where a packet of this host goes, and the source address that it gets (ip_route_output_key). */
    RouteDecision output(Flow flow) {
        Ipv4Address destination = (Ipv4Address) flow.destination;
        Ipv4Address source = (Ipv4Address) flow.source;
        Link out = flow.out;
        if (source != null) {
            if (source.isMulticast() || source.isLimitedBroadcast() || source.isZeroNet()) {
                return RouteDecision.refused(null, Errno.EINVAL);
            }
            Link owner = stack.ownerOf(source);
            if (owner == null) {
                return RouteDecision.refused(null, Errno.ENETUNREACH);
            }
            if (out == null && (destination.isMulticast() || destination.isLimitedBroadcast())) {
                return toMany(destination, source, owner);
            }
        }
        if (out != null) {
            if (!out.isUp() || stack.device(out) == null) {
                return RouteDecision.refused(null, Errno.ENETUNREACH);
            }
            if (isLocalGroup(destination) || destination.isLimitedBroadcast()) {
                return toMany(destination, sourceOr(source, out, RouteScope.LINK), out);
            }
            if (source == null && destination.isMulticast()) {
                source = stack.selectAddress(out, Ipv4Address.ANY, flow.scope);
            }
        }
        if (destination.isUnspecified()) {
            Ipv4Address self = source != null ? source : Ipv4Address.of("127.0.0.1");
            return RouteDecision.output(RouteType.LOCAL, namespace.loopback(), null, self, null, true);
        }
        flow.source = source;
        FibResult result = fib.lookup(flow);
        if (!result.isFound()) {
            if (out == null || flow.vrf != null) {
                return RouteDecision.refused(result, result.refusal());
            }
            // Told to use a link that no route leads over, the kernel takes the destination to be on it.
            return make(RouteType.UNICAST, destination, sourceOr(source, out, RouteScope.LINK), out, null);
        }
        return byRoute(flow, destination, source, result);
    }

    private RouteDecision byRoute(Flow flow, Ipv4Address destination, Ipv4Address source, FibResult result) {
        if (result.route().type() == RouteType.LOCAL) {
            Ipv4Address preferred = result.route().preferredIpv4Source();
            Ipv4Address chosen = source != null ? source : preferred != null ? preferred : destination;
            return RouteDecision.output(RouteType.LOCAL, loopback(result), null, chosen, result, true);
        }
        FibResult way = flow.out == null && result.route().nextHops().size() > 1
                ? Multipath.choose(result, flow, stack)
                : result;
        Ipv4Address chosen = source != null ? source : preferredSource(way);
        return make(way.route().type(), destination, chosen, way.nextHop().link(), way);
    }

    /** What is for this host loops back by the VRF that has the address. */
    private Link loopback(FibResult result) {
        VrfLink vrf = result.nextHop().link().vrf();
        return vrf != null ? vrf : namespace.loopback();
    }

    private Ipv4Address preferredSource(FibResult result) {
        Ipv4Address preferred = result.route().preferredIpv4Source();
        if (preferred != null) {
            return preferred;
        }
        IpAddress gateway = result.nextHop().gatewayOrNull();
        Ipv4Address near = gateway instanceof Ipv4Address address ? address : Ipv4Address.ANY;
        return stack.selectAddress(result.nextHop().link(), near, result.route().scope());
    }

    private Ipv4Address sourceOr(Ipv4Address source, Link out, int scope) {
        return source != null ? source : stack.selectAddress(out, Ipv4Address.ANY, scope);
    }

    private RouteDecision toMany(Ipv4Address destination, Ipv4Address source, Link out) {
        return make(RouteType.UNICAST, destination, source, out, null);
    }

    /** The last step (__mkroute_output): what kind of destination it is, and by which gateway. */
    private RouteDecision make(
            RouteType routeType, Ipv4Address destination, Ipv4Address source, Link out, FibResult result) {
        InetDevice device = stack.device(out);
        if (source.isLoopback() && !out.isLoopback() && !device.either(DeviceSetting.ROUTE_LOCALNET)) {
            return RouteDecision.refused(result, Errno.EINVAL);
        }
        if (destination.isZeroNet()) {
            return RouteDecision.refused(result, Errno.EINVAL);
        }
        RouteType type = destination.isLimitedBroadcast()
                ? RouteType.BROADCAST
                : destination.isMulticast() ? RouteType.MULTICAST : routeType;
        if (type == RouteType.BROADCAST) {
            return RouteDecision.output(type, out, null, source, result, true);
        }
        if (type == RouteType.MULTICAST) {
            // A default route says nothing of groups: its gateway is not used.
            boolean isSpecific = result != null && result.route().prefixLength() >= 4;
            IpAddress gateway = isSpecific ? result.nextHop().gatewayOrNull() : null;
            return RouteDecision.output(type, out, gateway, source, result, device.isMember(destination));
        }
        IpAddress gateway = result == null ? null : result.nextHop().gatewayOrNull();
        if (!paths.isEmpty()) {
            gateway = paths.gatewayFor(destination, gateway);
        }
        return RouteDecision.output(type, out, gateway, source, result, out.isLoopback());
    }

    private static boolean isLocalGroup(Ipv4Address address) {
        return address.bits() >>> 32 - LOCAL_GROUP_LENGTH == 0xe00000;
    }

    // ---- packets that came in ---------------------------------------------------------------------------------------

    /** Where a packet goes that a link received (ip_route_input_slow). */
    RouteDecision input(InetDevice device, Flow flow) {
        Ipv4Address source = (Ipv4Address) flow.source;
        Ipv4Address destination = (Ipv4Address) flow.destination;
        if (source.isMulticast() || source.isLimitedBroadcast()) {
            return martianSource();
        }
        if (destination.isLimitedBroadcast() || source.isUnspecified() && destination.isUnspecified()) {
            return broadcastInput(device, flow, null);
        }
        if (destination.isMulticast()) {
            return multicastInput(device, flow);
        }
        if (source.isZeroNet()) {
            return martianSource();
        }
        if (destination.isZeroNet()) {
            return martianDestination();
        }
        if ((destination.isLoopback() || source.isLoopback()) && !device.either(DeviceSetting.ROUTE_LOCALNET)) {
            return destination.isLoopback() ? martianDestination() : martianSource();
        }
        FibResult result = fib.lookup(flow);
        if (!result.isFound()) {
            return RouteDecision.refused(result, device.forwards() ? result.refusal() : Errno.EHOSTUNREACH);
        }
        return byType(device, flow, result);
    }

    private RouteDecision byType(InetDevice device, Flow flow, FibResult result) {
        RouteType type = result.route().type();
        if (type == RouteType.BROADCAST && !device.both(DeviceSetting.BC_FORWARDING)) {
            return broadcastInput(device, flow, result);
        }
        if (type == RouteType.LOCAL) {
            int validity = sources.validate(device, flow, null);
            return validity < 0
                    ? martian(validity)
                    : RouteDecision.input(RouteType.LOCAL, namespace.loopback(), result);
        }
        if (!device.forwards()) {
            return RouteDecision.refused(result, Errno.EHOSTUNREACH);
        }
        if (type != RouteType.UNICAST && type != RouteType.BROADCAST) {
            return martianDestination();
        }
        return forward(device, flow, result);
    }

    private RouteDecision forward(InetDevice device, Flow flow, FibResult result) {
        FibResult way = result.route().nextHops().size() > 1
                ? Multipath.choose(result, flow, stack)
                : result;
        Link out = way.nextHop().link();
        int validity = sources.validate(device, flow, out);
        if (validity < 0) {
            return martian(validity);
        }
        IpAddress gateway = way.nextHop().gatewayOrNull();
        boolean calls = out == device.link()
                && validity == SourceValidation.ON_LINK
                && device.either(DeviceSetting.SEND_REDIRECTS)
                && (device.either(DeviceSetting.SHARED_MEDIA)
                        || device.isOnLink(
                                (Ipv4Address) flow.source,
                                gateway instanceof Ipv4Address address ? address : Ipv4Address.ANY));
        if (!paths.isEmpty()) {
            gateway = paths.gatewayFor((Ipv4Address) flow.destination, gateway);
        }
        return RouteDecision.forward(way, gateway, calls);
    }

    private RouteDecision broadcastInput(InetDevice device, Flow flow, FibResult result) {
        if (!((Ipv4Address) flow.source).isZeroNet()) {
            int validity = sources.validate(device, flow, null);
            if (validity < 0) {
                return martian(validity);
            }
        }
        return RouteDecision.input(RouteType.BROADCAST, namespace.loopback(), result);
    }

    private RouteDecision multicastInput(InetDevice device, Flow flow) {
        Ipv4Address destination = (Ipv4Address) flow.destination;
        Ipv4Address source = (Ipv4Address) flow.source;
        if (!device.isMember(destination)) {
            return RouteDecision.martian(Errno.EINVAL, DropReason.IP_INADDRERRORS);
        }
        if (source.isZeroNet()) {
            if (!isLocalGroup(destination)) {
                return martianSource();
            }
        } else {
            int validity = sources.validate(device, flow, null);
            if (validity < 0) {
                return martian(validity);
            }
        }
        return RouteDecision.input(RouteType.MULTICAST, namespace.loopback(), null);
    }

    private static RouteDecision martian(int validity) {
        return validity == SourceValidation.NOT_THIS_WAY
                ? RouteDecision.martian(Errno.EXDEV, DropReason.IP_RPFILTER)
                : martianSource();
    }

    private static RouteDecision martianSource() {
        return RouteDecision.martian(Errno.EINVAL, DropReason.MARTIAN_SOURCE);
    }

    private static RouteDecision martianDestination() {
        return RouteDecision.martian(Errno.EINVAL, DropReason.MARTIAN_DESTINATION);
    }
}
