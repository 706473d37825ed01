package netsh.network.ipv4;

import java.util.List;
import netsh.network.addr.Ipv4Address;
import netsh.network.error.Errno;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.link.VrfLink;
import netsh.network.netfilter.Hook;
import netsh.network.netfilter.Netfilter;
import netsh.network.netfilter.PacketContext;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.TcpSegment;
import netsh.network.packet.UdpDatagram;
import netsh.network.route.Flow;
import netsh.network.route.RouteMetric;
import netsh.network.route.RouteType;
import netsh.network.time.Event;
import netsh.network.trace.DropReason;

/** The way out of the host (net/ipv4/ip_output.c): routing, the OUTPUT and POSTROUTING hooks, fragments, neighbours. */
final class Ipv4Output {
    private static final int MOST_LENGTH = 65535;

    private final NetworkNamespace namespace;
    private final Netfilter netfilter;
    private final Ipv4Stack stack;
    private final Ipv4Routing routing;
    private final PathCache paths;
    private int nextIdentification = 1;

    Ipv4Output(NetworkNamespace namespace, Netfilter netfilter, Ipv4Stack stack, Ipv4Routing routing, PathCache paths) {
        this.namespace = namespace;
        this.netfilter = netfilter;
        this.stack = stack;
        this.routing = routing;
        this.paths = paths;
    }

    /**
     * Sends what a socket gives.
     *
     * @param source the address to send from; null where routing chooses
     * @return null, or why it could not be sent; EMSGSIZE where it is too large, see {@link #mtuTo}
     */
    Errno send(Ipv4Address source, Ipv4Address destination, SendOptions options, IpPayload payload) {
        Flow flow = flow(source, destination, options, payload);
        RouteDecision decision = routing.output(flow);
        if (decision.isRefused()) {
            stack.noteDecision(payload, decision);
            stack.drop(payload, decision.dropReason(false));
            return decision.refusal;
        }
        if (decision.type == RouteType.BROADCAST && !options.broadcast()) {
            return Errno.EACCES;
        }
        int length = Ipv4Packet.HEADER_LENGTH + payload.length();
        if (length > MOST_LENGTH) {
            stack.drop(payload, DropReason.PKT_TOO_BIG);
            return Errno.EMSGSIZE;
        }
        int mtu = options.discovery() == PathMtuDiscovery.PROBE
                ? decision.out.mtu()
                : mtu(decision, destination);
        boolean neverCut =
                options.discovery() == PathMtuDiscovery.DO || options.discovery() == PathMtuDiscovery.PROBE;
        if (length > mtu && neverCut) {
            stack.noteDecision(payload, decision);
            stack.drop(payload, DropReason.PKT_TOO_BIG);
            return Errno.EMSGSIZE;
        }
        boolean dontFragment = neverCut
                || options.discovery() == PathMtuDiscovery.WANT && length <= mtu && !isMtuLocked(destination);
        Ipv4Packet packet = new Ipv4Packet(
                decision.source,
                destination,
                timeToLive(decision, options),
                options.trafficClass(),
                Ipv4Packet.Fragmentation.whole(nextIdentification++, dontFragment),
                payload);
        PacketContext context = new PacketContext(packet, null);
        context.mark = options.mark();
        return sendOut(context, decision, options.multicastLoop(), flow.out);
    }

    /**
     * Sends a payload in the name of another host, as the answer to a packet of the same connection.
     *
     * @param source whose name it bears; need not be this host's
     */
    void sendFor(Ipv4Address source, Ipv4Address destination, IpPayload payload, PacketContext cause) {
        RouteDecision decision =
                routing.output(flow(stack.isLocal(source) ? source : null, destination, SendOptions.DEFAULT, payload));
        if (decision.isRefused()) {
            stack.drop(payload, decision.dropReason(false));
            return;
        }
        Ipv4Packet packet = new Ipv4Packet(
                source,
                destination,
                timeToLive(decision, SendOptions.DEFAULT),
                0,
                Ipv4Packet.Fragmentation.whole(0, true),
                payload);
        PacketContext context = new PacketContext(packet, null);
        context.attach(cause);
        sendOut(context, decision, true, null);
    }

    private boolean isMtuLocked(Ipv4Address destination) {
        return !paths.isEmpty() && paths.isMtuLocked(destination);
    }

    private int timeToLive(RouteDecision decision, SendOptions options) {
        if (decision.type == RouteType.MULTICAST) {
            return options.multicastTimeToLive();
        }
        if (options.timeToLive() != 0) {
            return options.timeToLive();
        }
        int byRoute = decision.result == null || decision.result.route() == null
                ? 0
                : decision.result.route().metrics().value(RouteMetric.HOPLIMIT);
        return byRoute != 0 ? byRoute : stack.settings().value(NamespaceSetting.IP_DEFAULT_TTL);
    }

    static Flow flow(Ipv4Address source, Ipv4Address destination, SendOptions options, IpPayload payload) {
        Flow flow = Flow.between(source, destination);
        flow.out = options.link();
        if (flow.out == null && destination.isMulticast()) {
            flow.out = options.multicastLink();
        }
        flow.mark = options.mark();
        flow.trafficClass = options.trafficClass() & 0x1c;
        describe(flow, payload);
        return flow;
    }

    /** Fills in what rules can look at in the payload. */
    static void describe(Flow flow, IpPayload payload) {
        flow.protocol = payload.protocol();
        if (payload instanceof UdpDatagram datagram) {
            flow.sourcePort = datagram.sourcePort();
            flow.destinationPort = datagram.destinationPort();
        } else if (payload instanceof TcpSegment segment) {
            flow.sourcePort = segment.sourcePort();
            flow.destinationPort = segment.destinationPort();
        } else if (payload instanceof IcmpMessage message) {
            flow.sourcePort = message.type();
            flow.destinationPort = message.code();
        }
    }

    /** Sends a packet that comes from another namespace over a link, whatever its source (FLOWI_FLAG_ANYSRC). */
    void sendFor(Link link, Ipv4Packet packet) {
        Flow flow = new Flow(packet.destination());
        flow.out = link;
        flow.trafficClass = packet.trafficClass() & 0x1c;
        describe(flow, packet.payload());
        RouteDecision decision = routing.output(flow);
        if (decision.isRefused()) {
            stack.drop(packet, decision.dropReason(false));
        } else {
            sendOut(new PacketContext(packet, null), decision, true, link);
        }
    }

    /** Sends a packet of this host's own, past the OUTPUT hook (ip_local_out). */
    Errno sendOut(PacketContext context, RouteDecision first, boolean loopsBack, Link boundLink) {
        RouteDecision decision = first;
        Ipv4Packet packet = (Ipv4Packet) context.packet;
        int mark = context.mark;
        context.out = decision.out;
        stack.noteDecision(packet, decision);
        if (!netfilter.accepts(Hook.OUTPUT, context)) {
            return Errno.EPERM;
        }
        Ipv4Packet now = (Ipv4Packet) context.packet;
        if (now != packet && !now.destination().equals(packet.destination())
                || context.mark != mark
                || now != packet && now.trafficClass() != packet.trafficClass()) {
            decision = routeAgain(context, boundLink);
            stack.noteDecision(now, decision);
            if (decision.isRefused()) {
                stack.drop(now, decision.dropReason(false));
                return decision.refusal;
            }
        }
        return leave(context, decision, loopsBack);
    }

    /** A hook changed what routing looks at (ip_route_me_harder). */
    RouteDecision routeAgain(PacketContext context, Link boundLink) {
        Ipv4Packet packet = (Ipv4Packet) context.packet;
        Flow flow = Flow.between(
                stack.isLocal(packet.source()) ? packet.source() : null, packet.destination());
        flow.out = boundLink;
        flow.mark = context.mark;
        flow.trafficClass = packet.trafficClass() & 0x1c;
        describe(flow, packet.payload());
        return routing.output(flow);
    }

    // ---- leaving ----------------------------------------------------------------------------------------------------

    /** The last part, which forwarded packets take too: copies for this host, POSTROUTING, fragments (ip_output). */
    Errno leave(PacketContext context, RouteDecision decision, boolean loopsBack) {
        context.out = decision.out;
        if (decision.isToMany() && decision.isLocal && !decision.out.isLoopback()) {
            if (decision.type == RouteType.BROADCAST || loopsBack) {
                loopBack(context, decision);
            }
        }
        if (decision.type == RouteType.MULTICAST && ((Ipv4Packet) context.packet).timeToLive() == 0) {
            return null;
        }
        if (!netfilter.accepts(Hook.POSTROUTING, context)) {
            return Errno.EPERM;
        }
        return finish((Ipv4Packet) context.packet, context, decision);
    }

    private void loopBack(PacketContext context, RouteDecision decision) {
        PacketContext copy = new PacketContext(context.packet, null);
        copy.out = decision.out;
        copy.mark = context.mark;
        if (netfilter.accepts(Hook.POSTROUTING, copy)) {
            Ipv4Packet packet = (Ipv4Packet) copy.packet;
            namespace.events().schedule(0, Event.of(() -> stack.receiveLoopedBack(decision.out, packet)));
        }
    }

    private Errno finish(Ipv4Packet packet, PacketContext context, RouteDecision decision) {
        int mtu = context.in == null
                ? mtu(decision, packet.destination())
                : forwardingMtu(decision, packet.destination());
        if (packet.length() <= mtu) {
            return transmit(packet, decision);
        }
        if (packet.fragmentation().dontFragment()) {
            stack.drop(packet, DropReason.PKT_TOO_BIG);
            return Errno.EMSGSIZE;
        }
        Errno first = null;
        List<Ipv4Packet> fragments = Fragmentation.cut(packet, mtu);
        if (stack.observers().isActive()) {
            stack.observers().tell(new PacketFragmented(namespace, packet, mtu, fragments));
        }
        for (Ipv4Packet fragment : fragments) {
            Errno error = transmit(fragment, decision);
            first = first == null ? error : first;
        }
        return first;
    }

    private Errno transmit(Ipv4Packet packet, RouteDecision decision) {
        Link out = decision.out;
        if (out.isLoopback() || out instanceof VrfLink) {
            out.transmit(EthernetFrame.of(out.address(), out.address(), packet));
            return null;
        }
        InetDevice device = stack.device(out);
        if (device == null) {
            stack.drop(packet, DropReason.LINK_DOWN);
            return null;
        }
        return device.neighbors().send(decision.neighborFor(packet.destination()), packet);
    }

    // ---- sizes ------------------------------------------------------------------------------------------------------

    /** The largest packet that may go a way, as far as this host knows (dst_mtu). */
    int mtu(RouteDecision decision, Ipv4Address destination) {
        if (!paths.isEmpty()) {
            int learnt = paths.mtuFor(destination);
            if (learnt != 0) {
                return learnt;
            }
        }
        return routeMtu(decision);
    }

    /** The same for packets of others: what was learnt about the path does not count, unless set to. */
    int forwardingMtu(RouteDecision decision, Ipv4Address destination) {
        return stack.settings().isOn(NamespaceSetting.IP_FORWARD_USE_PMTU)
                ? mtu(decision, destination)
                : routeMtu(decision);
    }

    static int routeMtu(RouteDecision decision) {
        if (decision.result != null && decision.result.route() != null) {
            int set = decision.result.route().metrics().value(RouteMetric.MTU);
            if (set != 0) {
                return Math.min(set, MOST_LENGTH);
            }
        }
        return Math.min(decision.out.mtu(), MOST_LENGTH);
    }

    /** The largest packet to a destination with these options; 0 where there is no way. */
    int mtuTo(Ipv4Address source, Ipv4Address destination, SendOptions options) {
        Flow flow = Flow.between(source, destination);
        flow.out = options.link();
        flow.mark = options.mark();
        RouteDecision decision = routing.output(flow);
        if (decision.isRefused()) {
            return 0;
        }
        return options.discovery() == PathMtuDiscovery.PROBE
                ? decision.out.mtu()
                : mtu(decision, destination);
    }

    int newIdentification() {
        return nextIdentification++;
    }
}
