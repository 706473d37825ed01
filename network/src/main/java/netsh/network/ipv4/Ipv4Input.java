package netsh.network.ipv4;

import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.error.Errno;
import netsh.network.link.Link;
import netsh.network.link.VrfLink;
import netsh.network.netfilter.Hook;
import netsh.network.netfilter.Netfilter;
import netsh.network.netfilter.PacketContext;
import netsh.network.packet.EncapsulatedPacket;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.GrePacket;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.TcpSegment;
import netsh.network.packet.UdpDatagram;
import netsh.network.route.FibResult;
import netsh.network.route.Flow;
import netsh.network.route.RouteType;
import netsh.network.socket.PayloadTaken;
import netsh.network.socket.SocketTable;
import netsh.network.trace.DropReason;

/** The way into the host (net/ipv4/ip_input.c): the PREROUTING hook, routing, and for this host INPUT and the sockets. */
final class Ipv4Input {
    private final Ipv4Stack stack;
    private final Netfilter netfilter;
    private final Ipv4Routing routing;
    private final Ipv4Forwarding forwarding;
    private final IcmpSender icmp;
    private final IcmpInput icmpInput;
    private final Reassembly reassembly;
    private final SocketTable sockets;

    Ipv4Input(
            Ipv4Stack stack,
            Netfilter netfilter,
            Ipv4Routing routing,
            Ipv4Forwarding forwarding,
            IcmpInput icmpInput,
            Reassembly reassembly,
            SocketTable sockets) {
        this.stack = stack;
        this.netfilter = netfilter;
        this.routing = routing;
        this.forwarding = forwarding;
        this.icmp = stack.icmp();
        this.icmpInput = icmpInput;
        this.reassembly = reassembly;
        this.sockets = sockets;
    }

    /** Takes a packet that a link received (ip_rcv). */
    void receive(Link link, EthernetFrame frame, Ipv4Packet packet) {
        InetDevice device = stack.device(link);
        if (device == null) {
            stack.observers().dropped(link, packet, DropReason.IP_INADDRERRORS);
            return;
        }
        if (!frame.destination().isMulticast()
                && frame.destination().bits() != link.address().bits()) {
            stack.observers().dropped(link, packet, DropReason.OTHERHOST);
            return;
        }
        PacketContext context = new PacketContext(packet, link, frame);
        if (!netfilter.accepts(Hook.PREROUTING, context)) {
            return;
        }
        route(device, context);
    }

    private void route(InetDevice device, PacketContext context) {
        Ipv4Packet packet = (Ipv4Packet) context.packet;
        Flow flow = Flow.between(packet.source(), packet.destination());
        flow.in = device.link();
        flow.mark = context.mark;
        flow.trafficClass = packet.trafficClass() & 0x1c;
        Ipv4Output.describe(flow, packet.payload());
        RouteDecision decision = isLoopedBack(device) ? fromSelf(device, flow) : routing.input(device, flow);
        stack.noteDecision(packet, decision);
        if (decision.isRefused()) {
            refuse(device, context, packet, decision);
        } else if (!decision.isLocal) {
            forwarding.forward(device, context, decision);
        } else if (isGroupFrameForOneHost(device, context, decision)) {
            stack.observers().dropped(device.link(), packet, DropReason.UNICAST_IN_L2_MULTICAST);
        } else {
            deliver(context, decision);
        }
    }

    /** A VRF loops back what this host sends to itself. */
    private static boolean isLoopedBack(InetDevice device) {
        return device.link().isLoopback() || device.link() instanceof VrfLink;
    }

    /** What came over the loopback link was routed when it was sent; its source is not asked about again. */
    private RouteDecision fromSelf(InetDevice device, Flow flow) {
        Ipv4Address destination = (Ipv4Address) flow.destination;
        if (destination.isMulticast() || destination.isLimitedBroadcast()) {
            return RouteDecision.input(
                    destination.isMulticast() ? RouteType.MULTICAST : RouteType.BROADCAST, device.link(), null);
        }
        FibResult result = stack.fib().lookup(flow);
        if (result.isFound()
                && (result.route().type() == RouteType.LOCAL || result.route().type() == RouteType.BROADCAST)) {
            return RouteDecision.input(result.route().type(), device.link(), result);
        }
        return routing.input(device, flow);
    }

    private static boolean isGroupFrameForOneHost(InetDevice device, PacketContext context, RouteDecision decision) {
        return decision.type == RouteType.LOCAL
                && context.frame.destination().isMulticast()
                && device.either(DeviceSetting.DROP_UNICAST_IN_L2_MULTICAST);
    }

    // ---- what goes nowhere ------------------------------------------------------------------------------------------

    private void refuse(InetDevice device, PacketContext context, Ipv4Packet packet, RouteDecision decision) {
        if (decision.martian != null) {
            MartianLog.note(stack, device, packet, decision.martian);
        }
        stack.observers().dropped(device.link(), packet, decision.dropReason(true));
        if (decision.martian == null && device.forwards()) {
            int code = codeFor(decision.refusal);
            if (code >= 0) {
                icmp.routeError(context, code);
            }
        }
    }

    /** What the sender is told of a missing way; -1 where nothing (ip_error). */
    private static int codeFor(Errno refusal) {
        return switch (refusal) {
            case EHOSTUNREACH -> IcmpSender.HOST_UNREACHABLE;
            case ENETUNREACH -> IcmpSender.NET_UNREACHABLE;
            case EACCES -> IcmpSender.FILTERED;
            default -> -1;
        };
    }

    // ---- for this host ----------------------------------------------------------------------------------------------

    /** A packet of this host to many comes back to it (ip_mc_output, ip_dev_loopback_xmit). */
    void receiveLoopedBack(Link link, Ipv4Packet packet) {
        InetDevice device = stack.device(link);
        if (device == null || !link.isUp()) {
            return;
        }
        PacketContext context = new PacketContext(packet, link);
        if (netfilter.accepts(Hook.PREROUTING, context)) {
            RouteType type =
                    packet.destination().isMulticast() ? RouteType.MULTICAST : RouteType.BROADCAST;
            deliver(context, RouteDecision.input(type, link, null));
        }
    }

    /** Gives a packet to this host's protocols (ip_local_deliver). */
    private void deliver(PacketContext context, RouteDecision decision) {
        Ipv4Packet packet = (Ipv4Packet) context.packet;
        if (packet.fragmentation().isFragment()) {
            packet = reassembly.add(context.in, packet);
            if (packet == null) {
                return;
            }
            context.packet = packet;
        }
        if (!netfilter.accepts(Hook.INPUT, context)) {
            return;
        }
        packet = (Ipv4Packet) context.packet;
        boolean isTaken = sockets.deliverRaw(packet, context.in);
        if (packet.payload() instanceof IcmpMessage) {
            icmpInput.receive(context, decision, isTaken);
        } else if (packet.payload() instanceof UdpDatagram datagram) {
            receiveUdp(context, packet, datagram, decision);
        } else if (packet.payload() instanceof TcpSegment segment) {
            receiveTcp(context, packet, segment, decision);
        } else if (carriesTunnel(packet.payload())) {
            receiveTunnel(context, packet, decision);
        } else if (!isTaken) {
            stack.observers().dropped(context.in, packet, DropReason.IP_NOPROTO);
            icmp.localError(context, decision, IcmpSender.PROTOCOL_UNREACHABLE);
        }
    }

    /** Segments are for one host only; others are not for anybody (tcp_v4_rcv). */
    private void receiveTcp(PacketContext context, Ipv4Packet packet, TcpSegment segment, RouteDecision decision) {
        DropReason reason = decision.isToMany()
                ? DropReason.OTHERHOST
                : stack.namespace().tcp().receive(packet.source(), packet.destination(), segment, context.in);
        if (reason != null) {
            stack.observers().dropped(context.in, packet, reason);
        } else if (stack.observers().isActive()) {
            stack.observers().tell(new PayloadTaken(stack.namespace(), segment, Optional.empty()));
        }
    }

    private static boolean carriesTunnel(IpPayload payload) {
        return payload instanceof GrePacket || payload instanceof EncapsulatedPacket;
    }

    private void receiveTunnel(PacketContext context, Ipv4Packet packet, RouteDecision decision) {
        switch (stack.namespace().tunnels().receive(packet.source(), packet.destination(), packet.payload())) {
            case TAKEN -> { }
            case NO_TUNNEL -> icmp.localError(context, decision, IcmpSender.PORT_UNREACHABLE);
            case NO_HANDLER -> {
                stack.observers().dropped(context.in, packet, DropReason.IP_NOPROTO);
                icmp.localError(context, decision, IcmpSender.PROTOCOL_UNREACHABLE);
            }
        }
    }

    private void receiveUdp(
            PacketContext context, Ipv4Packet packet, UdpDatagram datagram, RouteDecision decision) {
        boolean isTaken = decision.isToMany()
                ? sockets.deliverToMany(packet, datagram, context.in)
                : sockets.deliver(packet, datagram, context.in);
        if (!isTaken) {
            stack.observers().dropped(context.in, packet, DropReason.NO_SOCKET);
            icmp.localError(context, decision, IcmpSender.PORT_UNREACHABLE);
        }
    }
}
