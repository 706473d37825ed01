package netsh.network.netfilter.target;

import java.util.EnumSet;
import java.util.Set;
import netsh.network.netfilter.Hook;
import netsh.network.netfilter.PacketContext;
import netsh.network.netfilter.RuleEnvironment;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.Verdict;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.Ipv6Packet;
import netsh.network.packet.TcpOptions;
import netsh.network.packet.TcpSegment;
import netsh.network.packet.IpProtocol;

/**
 * Makes connections use smaller segments: lowers what their first segments say (xt_TCPMSS).
 *
 * @param size the most octets of data in a segment; 0 for what fits the path
 */
public record TcpmssTarget(int size) implements Action {
    /** What a host that says nothing gets, at the least (RFC 9293, 3.7.1). */
    private static final int DEFAULT_SEGMENT = 536;

    @Override
    public Verdict act(RuleEnvironment environment, Hook hook, PacketContext context) {
        if (context.payload() instanceof TcpSegment segment && segment.has(TcpSegment.SYN)) {
            TcpOptions options = segment.options();
            int limit = size == 0 ? fitting(environment, context) : size;
            if (limit <= 0) {
                return Verdict.DROP;
            }
            boolean isSilent = options.maximumSegmentSize() == 0;
            if (isSilent || options.maximumSegmentSize() > limit) {
                int told = isSilent ? Math.min(limit, DEFAULT_SEGMENT) : limit;
                replace(context, segment.withOptions(options.withMaximumSegmentSize(told)));
            }
        }
        return Verdict.CONTINUE;
    }

    /** The smaller of the ways on and back counts. */
    private static int fitting(RuleEnvironment environment, PacketContext context) {
        int on = context.out.mtu();
        if (context.packet instanceof Ipv4Packet packet) {
            int back = environment.ipv4().mtuTo(packet.source());
            return Math.min(on, back) - Ipv4Packet.HEADER_LENGTH - TcpSegment.HEADER_LENGTH;
        }
        int back = environment.ipv6().mtuTo(((Ipv6Packet) context.packet).source());
        return Math.min(on, back) - Ipv6Packet.HEADER_LENGTH - TcpSegment.HEADER_LENGTH;
    }

    private static void replace(PacketContext context, TcpSegment segment) {
        context.packet = context.packet instanceof Ipv4Packet packet
                ? packet.translated(packet.source(), packet.destination(), segment)
                : ((Ipv6Packet) context.packet).withPayload(segment);
    }

    @Override
    public boolean allows(RuleHeader header) {
        return header.isProtocol(IpProtocol.TCP);
    }

    @Override
    public Set<Hook> hooks() {
        return size == 0
                ? EnumSet.of(Hook.FORWARD, Hook.OUTPUT, Hook.POSTROUTING)
                : EnumSet.allOf(Hook.class);
    }
}
