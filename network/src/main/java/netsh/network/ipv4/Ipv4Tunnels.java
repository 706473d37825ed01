package netsh.network.ipv4;

import netsh.network.addr.Ipv4Address;
import netsh.network.error.NetException;
import netsh.network.netfilter.PacketContext;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.Ipv4Packet;
import netsh.network.route.Flow;
import netsh.network.route.RouteType;
import netsh.network.tunnel.UnderlayPath;

/** What tunnels ask of IPv4: ways for their own packets, and words for the senders of the packets inside. */
public final class Ipv4Tunnels {
    private final Ipv4Routing routing;
    private final Ipv4Output output;
    private final PathCache paths;
    private final IcmpSender icmp;

    Ipv4Tunnels(Ipv4Routing routing, Ipv4Output output, PathCache paths, IcmpSender icmp) {
        this.routing = routing;
        this.output = output;
        this.paths = paths;
        this.icmp = icmp;
    }

    /**
     * The way of a tunnel's packets (ip_route_output_key).
     *
     * @param source the address to send from; null where routing chooses
     * @throws NetException what routing says
     */
    public UnderlayPath path(Ipv4Address source, Ipv4Address destination, SendOptions options) throws NetException {
        Flow flow = Flow.between(source, destination);
        flow.out = options.link();
        flow.mark = options.mark();
        flow.trafficClass = options.trafficClass() & 0x1c;
        RouteDecision decision = routing.output(flow);
        if (decision.isRefused()) {
            throw new NetException(decision.refusal);
        }
        return new UnderlayPath(
                decision.source, decision.out, output.mtu(decision, destination), decision.type == RouteType.LOCAL);
    }

    /** Remembers that larger packets do not get through to a destination (ip_rt_update_pmtu). */
    public void learnPathMtu(Ipv4Address destination, int mtu) {
        RouteDecision decision = routing.output(Flow.between(null, destination));
        if (!decision.isRefused()) {
            paths.learnMtu(destination, mtu, Ipv4Output.routeMtu(decision));
        }
    }

    /** Tells a packet's sender that a tunnel on its way cannot carry it whole (icmp_ndo_send). */
    public void refuseTooLarge(Ipv4Packet packet, int mtu) {
        icmp.forwardError(new PacketContext(packet, null), IcmpMessage.Problem.DESTINATION_UNREACHABLE,
                IcmpSender.FRAGMENTATION_NEEDED, mtu);
    }

    /** Tells a packet's sender that its destination is not reached (ipv4_link_failure). */
    public void refuseUnreachable(Ipv4Packet packet) {
        icmp.linkFailure(packet);
    }
}
