package netsh.commands.tcpdump.print;

import netsh.network.packet.FragmentPayload;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.TcpSegment;
import netsh.network.packet.UdpDatagram;

/** Messages of ICMP. */
final class IcmpPrinter {
    private final PrintOptions options;
    private final Names names;
    private final Ipv4Printer packets;

    IcmpPrinter(PrintOptions options, Names names, Ipv4Printer packets) {
        this.options = options;
        this.names = names;
        this.packets = packets;
    }

    /**
     * A message.
     *
     * @param length how much of it the packet carries, in octets
     */
    String text(IcmpMessage message, int length) {
        String text = "ICMP " + description(message) + ", length " + length;
        if (!(message instanceof IcmpMessage.Problem problem) || !options.verbose()) {
            return text;
        }
        boolean isWhole = problem.quotedLength() == problem.quoted().length();
        return text + "\n\t" + packets.text(problem.quoted(), isWhole);
    }

    private String description(IcmpMessage message) {
        if (message instanceof IcmpMessage.Echo echo) {
            return "echo " + (echo.request() ? "request" : "reply") + ", id " + echo.identifier() + ", seq "
                    + echo.sequence();
        }
        if (message instanceof IcmpMessage.Problem problem) {
            return problem(problem);
        }
        return switch (message.type()) {
            case 13 -> "time stamp query";
            case 14 -> "time stamp reply";
            case 17 -> "address mask request";
            default -> "type-#" + message.type();
        };
    }

    private String problem(IcmpMessage.Problem problem) {
        return switch (problem.type()) {
            case IcmpMessage.Problem.DESTINATION_UNREACHABLE -> unreachable(problem);
            case IcmpMessage.Problem.SOURCE_QUENCH -> "source quench";
            case IcmpMessage.Problem.REDIRECT -> redirect(problem);
            case IcmpMessage.Problem.TIME_EXCEEDED -> switch (problem.code()) {
                case 0 -> "time exceeded in-transit";
                case 1 -> "ip reassembly time exceeded";
                default -> "time exceeded-#" + problem.code();
            };
            default -> problem.code() == 0
                    ? "parameter problem - octet " + (problem.information() >>> 24)
                    : "parameter problem - code " + problem.code();
        };
    }

    private String redirect(IcmpMessage.Problem problem) {
        String what = switch (problem.code()) {
            case 0 -> "redirect %s to net %s";
            case 1 -> "redirect %s to host %s";
            case 2 -> "redirect-tos %s to net %s";
            default -> "redirect-tos %s to host %s";
        };
        String gateway = names.host(new netsh.network.addr.Ipv4Address(problem.information()));
        return String.format(java.util.Locale.ROOT, what, names.host(problem.quoted().destination()), gateway);
    }

    private String unreachable(IcmpMessage.Problem problem) {
        Ipv4Packet quoted = problem.quoted();
        String host = names.host(quoted.destination());
        return switch (problem.code()) {
            case 0 -> "net " + host + " unreachable";
            case 1 -> "host " + host + " unreachable";
            case 2 -> host + " protocol " + quoted.protocol() + " unreachable";
            case 3 -> port(quoted, host);
            case 4 -> host + " unreachable - need to frag"
                    + (problem.information() != 0 ? " (mtu " + problem.information() + ")" : "");
            case 5 -> host + " unreachable - source route failed";
            case 6 -> "net " + host + " unreachable - unknown";
            case 7 -> "host " + host + " unreachable - unknown";
            case 9 -> "net " + host + " unreachable - admin prohibited";
            case 10 -> "host " + host + " unreachable - admin prohibited";
            case 13 -> "host " + host + " unreachable - admin prohibited filter";
            default -> host + " unreachable - #" + problem.code();
        };
    }

    private String port(Ipv4Packet quoted, String host) {
        IpPayload carried = quoted.payload() instanceof FragmentPayload fragment ? fragment.whole() : quoted.payload();
        if (carried instanceof TcpSegment segment) {
            return host + " tcp port " + names.tcpPort(segment.destinationPort()) + " unreachable";
        }
        return carried instanceof UdpDatagram datagram
                ? host + " udp port " + names.udpPort(datagram.destinationPort()) + " unreachable"
                : host + " protocol " + quoted.protocol() + " port unreachable";
    }
}
