package netsh.commands.tcpdump.print;

import netsh.network.packet.IpProtocol;

/** Names of IP protocols. */
final class Protocols {
    static final int HOP_BY_HOP = 0;
    static final int FRAGMENT = 44;

    private Protocols() {}

    /** The name that stands in a header's description. */
    static String name(int protocol) {
        return switch (protocol) {
            case HOP_BY_HOP -> "Options";
            case IpProtocol.ICMP -> "ICMP";
            case IpProtocol.IGMP -> "IGMP";
            case IpProtocol.TCP -> "TCP";
            case IpProtocol.UDP -> "UDP";
            case FRAGMENT -> "Fragment";
            case IpProtocol.ICMPV6 -> "ICMPv6";
            case IpProtocol.IPIP -> "IPIP";
            case IpProtocol.IPV6 -> "IPv6";
            case IpProtocol.GRE -> "GRE";
            case IpProtocol.DESTINATION_OPTIONS -> "Options";
            default -> "unknown";
        };
    }
}
