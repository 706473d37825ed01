package netsh.network.ipv4;

import netsh.network.addr.Ipv4Address;
import netsh.network.link.Link;
import netsh.network.netfilter.PacketContext;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.Ipv4Packet;
import netsh.network.route.Flow;
import netsh.network.route.RouteScope;
import netsh.network.route.RouteType;
import netsh.network.trace.DropReason;

/** Sends ICMP messages, by the kernel's rules of when and from where (icmp_send and icmp_reply of net/ipv4/icmp.c). */
final class IcmpSender {
    static final int NET_UNREACHABLE = 0;
    static final int HOST_UNREACHABLE = 1;
    static final int PROTOCOL_UNREACHABLE = 2;
    static final int PORT_UNREACHABLE = 3;
    static final int FRAGMENTATION_NEEDED = 4;
    static final int FILTERED = 13;

    private static final int REDIRECT_HOST = 1;
    private static final int REASSEMBLY_TIMEOUT = 1;

    /** Precedence "internetwork control", which errors are sent with. */
    private static final int CONTROL_PRECEDENCE = 0xc0;

    private final Ipv4Stack stack;
    private final Ipv4Routing routing;
    private final Ipv4Output output;
    private final RateLimits limits;

    IcmpSender(Ipv4Stack stack, Ipv4Routing routing, Ipv4Output output, RateLimits limits) {
        this.stack = stack;
        this.routing = routing;
        this.output = output;
        this.limits = limits;
    }

    // ---- occasions --------------------------------------------------------------------------------------------------

    /** A packet for this host found nobody who takes it. */
    void localError(PacketContext context, RouteDecision decision, int code) {
        if (!decision.isToMany()) {
            Ipv4Packet packet = (Ipv4Packet) context.packet;
            send(context, packet.destination(), IcmpMessage.Problem.DESTINATION_UNREACHABLE, code, 0);
        }
    }

    /** A packet could not be passed on. */
    void forwardError(PacketContext context, int type, int code, int information) {
        send(context, null, type, code, information);
    }

    /** A packet that came in has no route. */
    void routeError(PacketContext context, int code) {
        if (limits.allowsRouteError(((Ipv4Packet) context.packet).source())) {
            send(context, null, IcmpMessage.Problem.DESTINATION_UNREACHABLE, code, 0);
        }
    }

    /** A neighbour did not answer (ipv4_link_failure). */
    void linkFailure(Ipv4Packet packet) {
        PacketContext context = new PacketContext(packet, null);
        send(context, null, IcmpMessage.Problem.DESTINATION_UNREACHABLE, HOST_UNREACHABLE, 0);
    }

    /** Parts of a packet for this host did not come in time. */
    void reassemblyTimedOut(Ipv4Packet first, Link in) {
        PacketContext context = new PacketContext(first, in);
        send(context, first.destination(), IcmpMessage.Problem.TIME_EXCEEDED, REASSEMBLY_TIMEOUT, 0);
    }

    /** The sender should take another gateway itself (ip_rt_send_redirect). */
    void redirect(PacketContext context, InetDevice device, RouteDecision decision) {
        Ipv4Packet packet = (Ipv4Packet) context.packet;
        if (!limits.allowsRedirect(packet.source())) {
            return;
        }
        Ipv4Address better =
                decision.gateway instanceof Ipv4Address gateway ? gateway : packet.destination();
        send(context, null, IcmpMessage.Problem.REDIRECT, REDIRECT_HOST, better.bits());
    }

    /**
     * A rule of the firewall refuses a packet (nf_send_unreach).
     *
     * @param isForThisHost whether the packet was met on its way in to this host
     */
    void firewallError(PacketContext context, boolean isForThisHost, int type, int code) {
        Ipv4Packet packet = (Ipv4Packet) context.packet;
        boolean isToMany = packet.destination().isMulticast()
                || isForThisHost && stack.addressType(packet.destination()) != RouteType.LOCAL;
        if (!isToMany) {
            send(context, isForThisHost ? packet.destination() : null, type, code, 0);
        }
    }

    // ---- errors -----------------------------------------------------------------------------------------------------

    /** Sends an error about a packet, unless one of the kernel's rules is against it (icmp_send). */
    private void send(PacketContext context, Ipv4Address localSource, int type, int code, int information) {
        Ipv4Packet packet = (Ipv4Packet) context.packet;
        boolean cameToMany = context.frame != null && context.frame.destination().isMulticast();
        if (cameToMany
                || packet.destination().isMulticast()
                || packet.destination().isLimitedBroadcast()
                || packet.fragmentation().offset() != 0
                || isError(packet)) {
            return;
        }
        boolean cameByLoopback = context.in != null && context.in.isLoopback();
        if (!cameByLoopback && !limits.allowsGlobally(type, code)) {
            stack.drop(packet, DropReason.ICMP_RATE_LIMIT);
            return;
        }
        Ipv4Address source = localSource != null ? localSource : configuredSource(context, packet);
        int trafficClass = packet.trafficClass() & 0x1e | CONTROL_PRECEDENCE;
        transmit(
                source,
                packet.source(),
                trafficClass,
                context,
                new IcmpMessage.Problem(type, code, information, packet));
    }

    private Ipv4Address configuredSource(PacketContext context, Ipv4Packet packet) {
        if (context.in != null && stack.settings().isOn(NamespaceSetting.ICMP_ERRORS_USE_INBOUND_IFADDR)) {
            return stack.selectAddress(context.in, packet.source(), RouteScope.LINK);
        }
        return null;
    }

    /** Errors about errors would never end. */
    private static boolean isError(Ipv4Packet packet) {
        if (packet.payload() instanceof IcmpMessage message) {
            return isErrorType(message);
        }
        return packet.payload() instanceof netsh.network.packet.FragmentPayload part
                && part.whole() instanceof IcmpMessage message
                && isErrorType(message);
    }

    private static boolean isErrorType(IcmpMessage message) {
        return message instanceof IcmpMessage.Problem;
    }

    // ---- replies ----------------------------------------------------------------------------------------------------

    /** Answers a message, from the address that it was sent to if that is one host's (icmp_reply). */
    void reply(PacketContext context, RouteDecision decision, IcmpMessage message) {
        Ipv4Packet packet = (Ipv4Packet) context.packet;
        Ipv4Address source = decision.isToMany()
                ? stack.selectAddress(context.in, packet.source(), RouteScope.LINK)
                : packet.destination();
        transmit(source, packet.source(), packet.trafficClass(), context, message);
    }

    /** What answers a packet of a VRF goes by the VRF's table. */
    private static Link vrfOf(PacketContext cause) {
        Link link = cause.in != null ? cause.in : cause.out;
        return link == null ? null : link.vrf();
    }

    private void transmit(
            Ipv4Address source,
            Ipv4Address destination,
            int trafficClass,
            PacketContext cause,
            IcmpMessage message) {
        Flow flow = Flow.between(source, destination);
        flow.mark = stack.settings().isOn(NamespaceSetting.FWMARK_REFLECT) ? cause.mark : 0;
        flow.trafficClass = trafficClass & 0x1c;
        flow.out = vrfOf(cause);
        Ipv4Output.describe(flow, message);
        RouteDecision decision = routing.output(flow);
        stack.noteAnswer(cause.packet, message);
        if (decision.isRefused()) {
            stack.noteDecision(message, decision);
            stack.drop(message, decision.dropReason(false));
            return;
        }
        if (!decision.out.isLoopback() && !limits.allows(destination, message.type(), message.code())) {
            stack.drop(message, DropReason.ICMP_RATE_LIMIT);
            return;
        }
        Ipv4Packet packet = new Ipv4Packet(
                decision.source,
                destination,
                stack.settings().value(NamespaceSetting.IP_DEFAULT_TTL),
                trafficClass,
                Ipv4Packet.Fragmentation.whole(output.newIdentification(), false),
                message);
        PacketContext context = new PacketContext(packet, null);
        context.mark = flow.mark;
        if (message instanceof IcmpMessage.Problem) {
            context.attachRelated(cause);
        }
        output.sendOut(context, decision, false, null);
    }
}
