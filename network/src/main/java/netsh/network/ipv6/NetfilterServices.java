package netsh.network.ipv6;

import netsh.network.addr.Ipv6Address;
import netsh.network.error.NetException;
import netsh.network.ipv4.SendOptions;
import netsh.network.netfilter.Ipv6Services;
import netsh.network.netfilter.PacketContext;
import netsh.network.packet.Ipv6Packet;
import netsh.network.packet.TcpSegment;
import netsh.network.route.Flow;
import netsh.network.tcp.ResetSender;
import netsh.network.trace.DropReason;

/** What netfilter asks of IPv6. */
final class NetfilterServices implements Ipv6Services {
    private final Ipv6Stack stack;

    NetfilterServices(Ipv6Stack stack) {
        this.stack = stack;
    }

    @Override
    public void sendIcmpError(PacketContext about, int type, int code) {
        Ipv6Interface at = stack.interfaceOrNull(about.in == null ? about.out : about.in);
        if (at != null) {
            stack.errors().report((Ipv6Packet) about.packet, at, type, code, 0);
        }
    }

    @Override
    public void sendReset(PacketContext about) {
        Ipv6Packet refused = (Ipv6Packet) about.packet;
        if (!(refused.payload() instanceof TcpSegment segment) || segment.has(TcpSegment.RST)) {
            return;
        }
        Flow flow = Flow.between(null, refused.source());
        if (refused.source().isLinkLocal()) {
            flow.out = about.in;
        }
        try {
            Ipv6Path path = stack.routing().path(flow);
            int hopLimit = path.out().setting(Ipv6Setting.HOP_LIMIT);
            Ipv6Packet refusal = Ipv6Packet.of(
                    refused.destination(), refused.source(), hopLimit, ResetSender.refusalOf(segment));
            stack.output().send(path, refusal, 0, false);
        } catch (NetException noWay) {
            stack.observers().dropped(about.in == null ? about.out : about.in, refused, DropReason.IP_OUTNOROUTES);
        }
    }

    @Override
    public int mtuTo(Ipv6Address address) {
        try {
            return stack.path(null, address, SendOptions.DEFAULT).mtu();
        } catch (NetException noWay) {
            return 0;
        }
    }
}
