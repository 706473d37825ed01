package netsh.commands.conntrack;

import java.util.Locale;
import java.util.Optional;
import netsh.commands.iptables.extension.Protocols;
import netsh.network.addr.Ipv4Address;
import netsh.network.netfilter.conntrack.Connection;
import netsh.network.netfilter.conntrack.FlowTuple;
import netsh.network.packet.IpProtocol;

/** A connection as a line of text. */
final class ConnectionText {
    private static final int IPV4 = 2;
    private static final int IPV6 = 10;

    private ConnectionText() {}

    /** The line that the tool prints. */
    static String line(Connection connection, long nowNanos) {
        return flow(connection, nowNanos) + "mark=" + Integer.toUnsignedString(connection.mark()) + " use=1";
    }

    /** The line of /proc/net/nf_conntrack, without its family. */
    static String kernelLine(Connection connection, long nowNanos) {
        return flow(connection, nowNanos) + "mark=" + Integer.toUnsignedString(connection.mark()) + " zone=0 use=2";
    }

    /** The family in front of a line. */
    static String family(Connection connection) {
        boolean isIpv4 = connection.original().source() instanceof Ipv4Address;
        return String.format(Locale.ROOT, "%-8s %d ", isIpv4 ? "ipv4" : "ipv6", isIpv4 ? IPV4 : IPV6);
    }

    private static String flow(Connection connection, long nowNanos) {
        FlowTuple original = connection.original();
        String protocol = Optional.of(original.protocol()).flatMap(Protocols::name).orElse("unknown");
        String state = original.protocol() == IpProtocol.TCP ? connection.tcpState() + " " : "";
        return String.format(Locale.ROOT, "%-8s %d %d ", protocol, original.protocol(), connection.remainingSeconds(nowNanos))
                + state
                + tuple(original)
                + (connection.hasSeenReply() ? "" : "[UNREPLIED] ")
                + tuple(connection.reply())
                + (connection.isAssured() ? "[ASSURED] " : "");
    }

    private static String tuple(FlowTuple tuple) {
        String addresses = "src=" + tuple.source() + " dst=" + tuple.destination() + " ";
        return switch (tuple.protocol()) {
            case IpProtocol.ICMP, IpProtocol.ICMPV6 -> addresses + "type=" + (tuple.destinationPort() >> 8) + " code="
                    + (tuple.destinationPort() & 0xff) + " id=" + tuple.sourcePort() + " ";
            case IpProtocol.UDP, IpProtocol.TCP -> addresses + "sport=" + tuple.sourcePort() + " dport="
                    + tuple.destinationPort() + " ";
            default -> addresses;
        };
    }
}
