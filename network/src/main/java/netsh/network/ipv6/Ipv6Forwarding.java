package netsh.network.ipv6;

import netsh.network.addr.Ipv6Address;
import netsh.network.link.Link;
import netsh.network.netfilter.Hook;
import netsh.network.netfilter.PacketContext;
import netsh.network.packet.Icmpv6Message.Problem;
import netsh.network.packet.Ipv6Packet;
import netsh.network.route.FibResult;
import netsh.network.trace.DropReason;

/** Passes packets on that are for others, where the host is a router (ip6_forward). */
final class Ipv6Forwarding {
    private final Ipv6Stack stack;

    Ipv6Forwarding(Ipv6Stack stack) {
        this.stack = stack;
    }

    void forward(PacketContext context, Ipv6Interface in, FibResult result) {
        Ipv6Packet packet = (Ipv6Packet) context.packet;
        Link link = result.nextHop().link();
        Ipv6Interface out = stack.interfaceOrNull(link);
        if (!stack.forwards()) {
            drop(in, packet, DropReason.NO_FORWARDING);
        } else if (packet.hopLimit() <= 1) {
            drop(in, packet, DropReason.TTL_EXCEEDED);
            stack.errors().report(packet, in, Problem.TIME_EXCEEDED, 0, 0);
        } else if (!canPass(packet.source()) || out == null) {
            drop(in, packet, DropReason.IP_INADDRERRORS);
        } else if (packet.source().isLinkLocal()) {
            drop(in, packet, DropReason.IP_INADDRERRORS);
            stack.errors().report(packet, in, Problem.DESTINATION_UNREACHABLE, IcmpErrors.BEYOND_SCOPE, 0);
        } else if (packet.length() > mtu(packet, link)) {
            drop(in, packet, DropReason.PKT_TOO_BIG);
            stack.errors().report(packet, in, Problem.PACKET_TOO_BIG, 0, mtu(packet, link));
        } else {
            pass(context, out, result);
        }
    }

    private static boolean canPass(Ipv6Address source) {
        return !source.isUnspecified() && !source.isLoopback() && !source.isMulticast();
    }

    private int mtu(Ipv6Packet packet, Link link) {
        return Math.min(
                Math.max(Ipv6Interface.LEAST_MTU, link.mtu()), stack.pathMtus().mtu(packet.destination()));
    }

    private void pass(PacketContext context, Ipv6Interface out, FibResult result) {
        Ipv6Packet packet = (Ipv6Packet) context.packet;
        context.packet = packet.withHopLimit(packet.hopLimit() - 1);
        context.out = out.link();
        if (stack.netfilter().accepts(Hook.FORWARD, context)) {
            Ipv6Address nextHop = result.nextHop().gatewayOrNull() instanceof Ipv6Address gateway
                    ? gateway
                    : ((Ipv6Packet) context.packet).destination();
            stack.output().leave(context, out, nextHop, false);
        }
    }

    private void drop(Ipv6Interface in, Ipv6Packet packet, DropReason reason) {
        stack.observers().dropped(in.link(), packet, reason);
    }
}
