package netsh.commands.tcpdump.print;

import netsh.network.addr.Ipv6Address;
import netsh.network.packet.FragmentPayload;
import netsh.network.packet.Icmpv6Message;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv6Packet;
import netsh.network.packet.TcpSegment;
import netsh.network.packet.UdpDatagram;

/** Messages of ICMPv6. */
final class Icmpv6Printer {
    private final PrintOptions options;
    private final Names names;

    Icmpv6Printer(PrintOptions options, Names names) {
        this.options = options;
        this.names = names;
    }

    /**
     * A message.
     *
     * @param length how much of it the packet carries, in octets
     * @param isFragment whether that may be a part only
     */
    String text(Icmpv6Message message, int length, boolean isFragment) {
        if (options.verbose()) {
            return (isFragment ? "" : "[icmp6 sum ok] ") + "ICMP6, " + description(message, ", length " + length)
                    + NeighborOptions.text(message);
        }
        return "ICMP6, " + description(message, "") + ", length " + length;
    }

    /** What the message says; neighbour discovery tells its length early where it tells much. */
    private String description(Icmpv6Message message, String earlyLength) {
        if (message instanceof Icmpv6Message.Echo echo) {
            return "echo " + (echo.request() ? "request" : "reply") + ", id " + echo.identifier() + ", seq "
                    + echo.sequence();
        }
        if (message instanceof Icmpv6Message.Problem problem) {
            return problem(problem);
        }
        if (message instanceof Icmpv6Message.NeighborSolicitation solicitation) {
            return "neighbor solicitation" + earlyLength + ", who has " + names.host(solicitation.target());
        }
        if (message instanceof Icmpv6Message.NeighborAdvertisement advertisement) {
            return "neighbor advertisement" + earlyLength + ", tgt is " + names.host(advertisement.target());
        }
        if (message instanceof Icmpv6Message.RouterSolicitation) {
            return "router solicitation" + earlyLength;
        }
        return message instanceof Icmpv6Message.MulticastListenerReport report
                ? report(report) : "router advertisement" + earlyLength;
    }

    private String report(Icmpv6Message.MulticastListenerReport report) {
        int count = report.joined().size() + report.left().size();
        StringBuilder text = new StringBuilder("multicast listener report v2, " + count + " group record(s)");
        if (options.verbose()) {
            report.joined().forEach(group -> text.append(record(group, "to_ex")));
            report.left().forEach(group -> text.append(record(group, "to_in")));
        }
        return text.toString();
    }

    private String record(Ipv6Address group, String change) {
        return " [gaddr " + names.host(group) + " " + change + ", 0 source(s)]";
    }

    private String problem(Icmpv6Message.Problem problem) {
        String host = names.host(problem.quoted().destination());
        return switch (problem.type()) {
            case Icmpv6Message.Problem.DESTINATION_UNREACHABLE -> "destination unreachable, "
                    + unreachable(problem, host);
            case Icmpv6Message.Problem.PACKET_TOO_BIG -> "packet too big, mtu " + problem.information();
            case Icmpv6Message.Problem.TIME_EXCEEDED -> "time exceeded in-transit"
                    + (problem.code() == 0 ? " for " + host : " (reassembly)");
            default -> "parameter problem, " + switch (problem.code()) {
                case 0 -> "erroneous - octet ";
                case 1 -> "next header - octet ";
                default -> "option - octet ";
            } + problem.information();
        };
    }

    private String unreachable(Icmpv6Message.Problem problem, String host) {
        return switch (problem.code()) {
            case 0 -> "unreachable route " + host;
            case 1 -> " unreachable prohibited " + host;
            case 2 -> "beyond scope " + host + ", source address " + names.host(problem.quoted().source());
            case 3 -> "unreachable address " + host;
            case 4 -> "unreachable port, " + port(problem.quoted(), host);
            default -> "unknown unreach code (" + problem.code() + ")";
        };
    }

    private String port(Ipv6Packet quoted, String host) {
        IpPayload carried = quoted.payload() instanceof FragmentPayload fragment ? fragment.whole() : quoted.payload();
        if (carried instanceof TcpSegment segment) {
            return host + " tcp port " + names.tcpPort(segment.destinationPort());
        }
        return carried instanceof UdpDatagram datagram
                ? host + " udp port " + names.udpPort(datagram.destinationPort())
                : host + " protocol " + carried.protocol() + " port 0";
    }
}
