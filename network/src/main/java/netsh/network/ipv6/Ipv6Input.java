package netsh.network.ipv6;

import java.util.Optional;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.Errno;
import netsh.network.link.IpTunnelTable;
import netsh.network.link.Link;
import netsh.network.netfilter.Hook;
import netsh.network.netfilter.PacketContext;
import netsh.network.packet.EncapsulatedPacket;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.FragmentPayload;
import netsh.network.packet.GrePacket;
import netsh.network.packet.Icmpv6Message;
import netsh.network.packet.Icmpv6Message.Problem;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv6Packet;
import netsh.network.packet.LimitedPayload;
import netsh.network.packet.TcpSegment;
import netsh.network.packet.UdpDatagram;
import netsh.network.route.FibResult;
import netsh.network.route.Flow;
import netsh.network.route.RouteType;
import netsh.network.socket.PayloadTaken;
import netsh.network.trace.DropReason;

/** The way of packets into a host (net/ipv6/ip6_input.c). */
final class Ipv6Input {
    /** The code of a parameter problem for a protocol that nobody handles (RFC 4443, 3.4). */
    private static final int UNKNOWN_NEXT_HEADER = 1;

    private final Ipv6Stack stack;
    private final Ipv6Forwarding forwarding;
    private final Icmpv6Input icmp;
    private final Reassembly reassembly;

    Ipv6Input(Ipv6Stack stack) {
        this.stack = stack;
        forwarding = new Ipv6Forwarding(stack);
        icmp = new Icmpv6Input(stack);
        reassembly = new Reassembly(stack);
    }

    /** Takes a packet that a link received; what is for groups nobody here listens to ends at once. */
    void receive(Link link, EthernetFrame frame, Ipv6Packet packet) {
        Ipv6Interface in = stack.interfaceOrNull(link);
        if (in == null || in.isOn(Ipv6Setting.DISABLE_IPV6)) {
            drop(link, packet, DropReason.IPV6DISABLED);
            return;
        }
        boolean forGroup = packet.destination().isMulticast();
        boolean forOthers = forGroup
                ? !in.memberships().contains(packet.destination())
                : !in.isOwnStation(frame.destination());
        if (forOthers) {
            drop(link, packet, DropReason.OTHERHOST);
            return;
        }
        DropReason wrong = check(link, frame, packet, in);
        if (wrong != null) {
            drop(link, packet, wrong);
            return;
        }
        PacketContext context = new PacketContext(packet, link, frame);
        if (stack.netfilter().accepts(Hook.PREROUTING, context)) {
            route(context, in);
        }
    }

    private static DropReason check(Link link, EthernetFrame frame, Ipv6Packet packet, Ipv6Interface in) {
        Ipv6Address source = packet.source();
        Ipv6Address destination = packet.destination();
        if (source.isMulticast() || destination.isUnspecified()) {
            return DropReason.IP_INHDR;
        }
        if (link.isLoopback()) {
            return null;
        }
        if (source.isLoopback() || destination.isLoopback()) {
            return DropReason.IP_INADDRERRORS;
        }
        if (destination.isMulticast()) {
            return destination.multicastScope() <= 1 ? DropReason.IP_INHDR : null;
        }
        boolean inGroupFrame = frame.destination().isMulticast();
        return inGroupFrame && in.isOn(Ipv6Setting.DROP_UNICAST_IN_L2_MULTICAST)
                ? DropReason.UNICAST_IN_L2_MULTICAST
                : null;
    }

    /** Takes a packet of this host to a group that it listens to itself (dev_loopback_xmit). */
    void receiveOwn(Ipv6Interface in, Ipv6Packet packet) {
        if (in.link().isUp()) {
            deliver(new PacketContext(packet, in.link()), in);
        }
    }

    private void route(PacketContext context, Ipv6Interface in) {
        Ipv6Packet packet = (Ipv6Packet) context.packet;
        Ipv6Address destination = packet.destination();
        if (destination.isMulticast() || !stack.fib().rules().isCustom() && stack.fib().isLocal(destination)) {
            deliver(context, in);
            return;
        }
        Flow flow = Flow.between(packet.source(), destination);
        flow.in = in.link();
        flow.mark = context.mark;
        if (destination.isLinkLocal()) {
            flow.out = in.link();
        }
        FibResult result = stack.fib().lookup(flow, destination.isLinkLocal());
        if (result.isFound() && isOwn(result.route().type())) {
            deliver(context, in);
        } else if (result.isFound()) {
            forwarding.forward(context, in, result);
        } else {
            refuse(packet, in, result);
        }
    }

    private static boolean isOwn(RouteType type) {
        return type == RouteType.LOCAL || type == RouteType.ANYCAST;
    }

    /**
     * No way on: the sender is told even by a host that does not forward, unless a blackhole swallowed the packet
     * (ip6_pkt_discard, ip6_pkt_prohibit).
     */
    private void refuse(Ipv6Packet packet, Ipv6Interface in, FibResult result) {
        Errno refusal = result.refusal();
        if (refusal == Errno.EINVAL) {
            drop(in.link(), packet, DropReason.BLACKHOLE_ROUTE);
            return;
        }
        boolean prohibited = refusal == Errno.EACCES;
        drop(in.link(), packet, prohibited ? DropReason.PROHIBIT_ROUTE : DropReason.IP_INNOROUTES);
        int code = prohibited ? IcmpErrors.ADMINISTRATIVELY_PROHIBITED : IcmpErrors.NO_ROUTE;
        stack.errors().report(packet, in, Problem.DESTINATION_UNREACHABLE, code, 0);
    }

    private void deliver(PacketContext context, Ipv6Interface in) {
        if (((Ipv6Packet) context.packet).payload() instanceof FragmentPayload fragment) {
            Ipv6Packet whole = reassembly.add((Ipv6Packet) context.packet, fragment, in);
            if (whole == null) {
                return;
            }
            context.packet = whole;
        }
        if (!stack.netfilter().accepts(Hook.INPUT, context)) {
            return;
        }
        Ipv6Packet packet = (Ipv6Packet) context.packet;
        IpPayload payload = packet.payload();
        if (payload instanceof Icmpv6Message message) {
            icmp.receive(context, in, packet, message);
        } else if (payload instanceof TcpSegment segment && !packet.destination().isMulticast()) {
            receiveTcp(in, packet, segment);
        } else if (carriesTunnel(payload)) {
            receiveTunnel(in, packet);
        } else if (!isTaken(in, packet)) {
            drop(in.link(), packet, DropReason.NO_SOCKET);
            if (!packet.destination().isMulticast()) {
                stack.errors().report(packet, in, Problem.DESTINATION_UNREACHABLE, IcmpErrors.PORT_UNREACHABLE, 0);
            }
        }
    }

    private void receiveTcp(Ipv6Interface in, Ipv6Packet packet, TcpSegment segment) {
        Link link = stack.receivingLink(in, packet);
        stack.sockets().raw(packet, link);
        DropReason reason = stack.namespace().tcp().receive(packet.source(), packet.destination(), segment, link);
        if (reason != null) {
            drop(in.link(), packet, reason);
        }
    }

    private static boolean carriesTunnel(IpPayload payload) {
        return payload instanceof GrePacket || payload instanceof EncapsulatedPacket || payload instanceof LimitedPayload;
    }

    private void receiveTunnel(Ipv6Interface in, Ipv6Packet packet) {
        IpTunnelTable tunnels = stack.namespace().tunnels();
        switch (tunnels.receive(packet.source(), packet.destination(), packet.payload())) {
            case TAKEN -> { }
            case NO_TUNNEL -> stack.errors().report(
                    packet, in, Problem.DESTINATION_UNREACHABLE, IcmpErrors.PORT_UNREACHABLE, 0);
            case NO_HANDLER -> {
                drop(in.link(), packet, DropReason.IP_NOPROTO);
                stack.errors().report(packet, in, Problem.PARAMETER_PROBLEM, UNKNOWN_NEXT_HEADER, 0);
            }
        }
    }

    private boolean isTaken(Ipv6Interface in, Ipv6Packet packet) {
        Link link = stack.receivingLink(in, packet);
        boolean taken = stack.sockets().raw(packet, link);
        return packet.payload() instanceof UdpDatagram datagram
                ? stack.sockets().udp(packet, datagram, link)
                : taken;
    }

    private void drop(Link link, Ipv6Packet packet, DropReason reason) {
        stack.observers().dropped(link, packet, reason);
    }
}
