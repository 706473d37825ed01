package netsh.commands.tcpdump.print;

import java.util.Locale;
import netsh.network.packet.FragmentPayload;
import netsh.network.packet.Icmpv6Message;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv6Packet;
import netsh.network.packet.TcpSegment;
import netsh.network.packet.UdpDatagram;

/** Packets of IPv6. */
final class Ipv6Printer {
    private final PrintOptions options;
    private final Names names;
    private final UdpPrinter datagrams;
    private final TcpPrinter segments;
    private final Icmpv6Printer messages;
    private final TunnelPrinter tunnels;

    Ipv6Printer(PrintOptions options, Names names, FramePrinter frames, TcpPrinter segments) {
        this.options = options;
        this.names = names;
        datagrams = new UdpPrinter(options, names, frames);
        this.segments = segments;
        messages = new Icmpv6Printer(options, names);
        tunnels = new TunnelPrinter(options, frames);
    }

    String text(Ipv6Packet packet) {
        return (options.linkHeader() ? "" : "IP6 ") + (options.verbose() ? header(packet) : "") + body(packet);
    }

    private static String header(Ipv6Packet packet) {
        int next = packet.routerAlert()
                ? Protocols.HOP_BY_HOP
                : packet.payload() instanceof FragmentPayload ? Protocols.FRAGMENT : packet.payload().protocol();
        String trafficClass = packet.trafficClass() == 0
                ? "" : String.format(Locale.ROOT, "class 0x%02x, ", packet.trafficClass());
        return "(" + trafficClass + "hlim " + packet.hopLimit() + ", next-header " + Protocols.name(next) + " (" + next
                + ") payload length: " + (packet.length() - Ipv6Packet.HEADER_LENGTH) + ") ";
    }

    private String body(Ipv6Packet packet) {
        if (packet.payload() instanceof UdpDatagram datagram) {
            return datagrams.text(packet.source(), packet.destination(), datagram, false);
        }
        if (packet.payload() instanceof TcpSegment segment) {
            return segments.text(packet.source(), packet.destination(), segment, false);
        }
        String addresses = names.host(packet.source()) + " > " + names.host(packet.destination()) + ": ";
        if (packet.payload() instanceof FragmentPayload fragment) {
            return addresses + fragment(packet, fragment);
        }
        String alert = packet.routerAlert() ? options.verbose() ? "HBH (rtalert: 0x0000) (padn) " : "HBH " : "";
        return addresses + alert + carried(packet, packet.payload(), false);
    }

    /** The lab's fragments are parts of one object and carry no identification; it is told as zero. */
    private String fragment(Ipv6Packet packet, FragmentPayload fragment) {
        String text = "frag (" + (options.verbose() ? "0x00000000:" : "") + fragment.offset() + "|"
                + fragment.length() + ")";
        return fragment.offset() == 0 ? text + " " + carried(packet, fragment.whole(), true) : text;
    }

    private String carried(Ipv6Packet packet, IpPayload payload, boolean isFragment) {
        if (payload instanceof Icmpv6Message message) {
            return messages.text(message, packet.payload().length(), isFragment);
        }
        return payload instanceof UdpDatagram datagram
                ? datagrams.textWithoutAddresses(packet.source(), packet.destination(), datagram)
                : tunnels.text(payload).orElse("ip-proto-" + payload.protocol() + " " + packet.payload().length());
    }
}
