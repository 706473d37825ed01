package netsh.network.ipv4;

import netsh.network.netfilter.Hook;
import netsh.network.netfilter.Netfilter;
import netsh.network.netfilter.PacketContext;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.Ipv4Packet;
import netsh.network.trace.DropReason;

/** Passing packets on (net/ipv4/ip_forward.c). */
final class Ipv4Forwarding {
    private final Ipv4Stack stack;
    private final Netfilter netfilter;
    private final Ipv4Output output;

    Ipv4Forwarding(Ipv4Stack stack, Netfilter netfilter, Ipv4Output output) {
        this.stack = stack;
        this.netfilter = netfilter;
        this.output = output;
    }

    void forward(InetDevice device, PacketContext context, RouteDecision decision) {
        Ipv4Packet packet = (Ipv4Packet) context.packet;
        if (context.frame.destination().isMulticast()) {
            stack.observers().dropped(context.in, packet, DropReason.UNICAST_IN_L2_MULTICAST);
            return;
        }
        if (packet.timeToLive() <= 1) {
            stack.observers().dropped(context.in, packet, DropReason.TTL_EXCEEDED);
            stack.icmp().forwardError(context, IcmpMessage.Problem.TIME_EXCEEDED, 0, 0);
            return;
        }
        int mtu = output.forwardingMtu(decision, packet.destination());
        if (packet.length() > mtu && packet.fragmentation().dontFragment()) {
            stack.observers().dropped(context.in, packet, DropReason.PKT_TOO_BIG);
            stack.icmp()
                    .forwardError(
                            context,
                            IcmpMessage.Problem.DESTINATION_UNREACHABLE,
                            IcmpSender.FRAGMENTATION_NEEDED,
                            mtu);
            return;
        }
        context.packet = packet.withTimeToLive(packet.timeToLive() - 1);
        if (decision.callsForRedirect) {
            stack.icmp().redirect(context, device, decision);
        }
        context.out = decision.out;
        if (netfilter.accepts(Hook.FORWARD, context)) {
            output.leave(context, decision, false);
        }
    }
}
