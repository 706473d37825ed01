package netsh.network.netfilter;

import netsh.network.addr.IpAddress;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.Ipv6Packet;

/**
 * What every rule can ask without a match extension (struct ipt_ip).
 *
 * @param source the packet's source
 * @param destination the packet's destination
 * @param in the link it came in by
 * @param out the link it leaves by
 * @param protocol the payload's protocol, 0 for any
 * @param protocolInverted whether all other protocols are meant
 * @param fragments which parts of fragmented packets are meant
 */
public record RuleHeader(
        AddressMask source,
        AddressMask destination,
        InterfacePattern in,
        InterfacePattern out,
        int protocol,
        boolean protocolInverted,
        Fragments fragments) {

    /** Which parts of fragmented packets a rule is for. */
    public enum Fragments {
        ANY,
        /** Second and further parts, {@code -f}. */
        FURTHER,
        /** Whole packets and first parts, {@code ! -f}. */
        FIRST
    }

    /** A header that asks nothing. */
    public static RuleHeader any(IpFamily family) {
        AddressMask any = AddressMask.any(family);
        return new RuleHeader(any, any, InterfacePattern.ANY, InterfacePattern.ANY, 0, false, Fragments.ANY);
    }

    /** Whether it asks for one protocol, this one. */
    public boolean isProtocol(int wanted) {
        return protocol == wanted && !protocolInverted;
    }

    PacketTest test() {
        boolean anySource = source.isAny();
        boolean anyDestination = destination.isAny();
        boolean anyIn = in.isAny();
        boolean anyOut = out.isAny();
        return context -> {
            IpAddress from;
            IpAddress to;
            int carried;
            boolean further = false;
            if (context.packet instanceof Ipv4Packet packet) {
                from = packet.source();
                to = packet.destination();
                carried = packet.protocol();
                further = packet.fragmentation().offset() != 0;
            } else {
                Ipv6Packet packet = (Ipv6Packet) context.packet;
                from = packet.source();
                to = packet.destination();
                carried = packet.payload().protocol();
            }
            return (anySource || source.contains(from))
                    && (anyDestination || destination.contains(to))
                    && (anyIn || in.matches(context.in))
                    && (anyOut || out.matches(context.out))
                    && (protocol == 0 || (carried == protocol) != protocolInverted)
                    && (fragments == Fragments.ANY || further == (fragments == Fragments.FURTHER));
        };
    }
}
