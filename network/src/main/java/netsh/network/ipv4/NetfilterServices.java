package netsh.network.ipv4;

import java.util.List;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.link.Link;
import netsh.network.netfilter.Ipv4Services;
import netsh.network.netfilter.PacketContext;
import netsh.network.packet.Ipv4Packet;
import netsh.network.route.Flow;
import netsh.network.packet.TcpSegment;
import netsh.network.route.RouteScope;
import netsh.network.tcp.ResetSender;

/** What netfilter asks of IPv4. */
final class NetfilterServices implements Ipv4Services {
    private final Ipv4Stack stack;
    private final Ipv4Routing routing;
    private final Ipv4Output output;

    NetfilterServices(Ipv4Stack stack, Ipv4Routing routing, Ipv4Output output) {
        this.stack = stack;
        this.routing = routing;
        this.output = output;
    }

    @Override
    public Optional<Ipv4Address> sourceAddress(Link out, Ipv4Address destination) {
        Flow flow = new Flow(destination);
        flow.out = out;
        RouteDecision decision = routing.output(flow);
        Ipv4Address near =
                !decision.isRefused() && decision.gateway instanceof Ipv4Address gateway ? gateway : destination;
        Ipv4Address source = stack.selectAddress(out, near, RouteScope.UNIVERSE);
        return source.isUnspecified() ? Optional.empty() : Optional.of(source);
    }

    @Override
    public Optional<Ipv4Address> primaryAddress(Link link) {
        List<InterfaceAddress> addresses = stack.addresses().of(link);
        return addresses.isEmpty() ? Optional.empty() : Optional.of(addresses.get(0).local());
    }

    @Override
    public AddressType addressType(Ipv4Address address, Optional<Link> link) {
        boolean isElsewhere = link.isPresent()
                && stack.ownerOf(address) != null
                && stack.ownerOf(address) != link.get();
        return isElsewhere
                ? AddressType.UNICAST
                : AddressType.valueOf(stack.addressType(address).name());
    }

    @Override
    public void sendIcmpError(PacketContext about, int type, int code) {
        boolean isForThisHost = about.in != null && about.out == null;
        stack.icmp().firewallError(about, isForThisHost, type, code);
    }

    @Override
    public void sendReset(PacketContext about) {
        Ipv4Packet refused = (Ipv4Packet) about.packet;
        if (refused.payload() instanceof TcpSegment segment && !segment.has(TcpSegment.RST)) {
            output.sendFor(refused.destination(), refused.source(), ResetSender.refusalOf(segment), about);
        }
    }

    @Override
    public int mtuTo(Ipv4Address address) {
        return output.mtuTo(null, address, SendOptions.DEFAULT);
    }

    @Override
    public boolean routeAgain(PacketContext context) {
        RouteDecision decision = output.routeAgain(context, null);
        if (!decision.isRefused()) {
            context.out = decision.out;
        }
        return !decision.isRefused();
    }

    @Override
    public boolean defragment(PacketContext context) {
        Ipv4Packet whole = stack.reassembly().add(context.in, (Ipv4Packet) context.packet);
        if (whole != null) {
            context.packet = whole;
        }
        return whole != null;
    }
}
