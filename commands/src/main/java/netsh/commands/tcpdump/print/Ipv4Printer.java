package netsh.commands.tcpdump.print;

import java.util.Locale;
import netsh.network.packet.FragmentPayload;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.TcpSegment;
import netsh.network.packet.UdpDatagram;

/** Packets of IPv4. */
final class Ipv4Printer {
    private static final String[] CONGESTION = {"", ",ECT(1)", ",ECT(0)", ",CE"};

    private final PrintOptions options;
    private final Names names;
    private final UdpPrinter datagrams;
    private final TcpPrinter segments;
    private final IcmpPrinter messages;
    private final TunnelPrinter tunnels;

    Ipv4Printer(PrintOptions options, Names names, FramePrinter frames, TcpPrinter segments) {
        this.options = options;
        this.names = names;
        datagrams = new UdpPrinter(options, names, frames);
        this.segments = segments;
        messages = new IcmpPrinter(options, names, this);
        tunnels = new TunnelPrinter(options, frames);
    }

    String text(Ipv4Packet packet) {
        return text(packet, true);
    }

    /**
     * A packet.
     *
     * @param isWhole whether all of it is there, else only its beginning, as an error quotes it
     */
    String text(Ipv4Packet packet, boolean isWhole) {
        return (options.linkHeader() ? "" : "IP ") + (options.verbose() ? header(packet) : "") + body(packet, isWhole);
    }

    private static String header(Ipv4Packet packet) {
        Ipv4Packet.Fragmentation fragmentation = packet.fragmentation();
        String flags = fragmentation.dontFragment() ? "DF" : fragmentation.moreFragments() ? "+" : "none";
        String timeToLive = packet.timeToLive() > 0 ? ", ttl " + packet.timeToLive() : "";
        return String.format(Locale.ROOT,
                "(tos 0x%x%s%s, id %d, offset %d, flags [%s], proto %s (%d), length %d)\n    ",
                packet.trafficClass(), CONGESTION[packet.trafficClass() & 3], timeToLive,
                fragmentation.identification(), fragmentation.offset(), flags,
                Protocols.name(packet.protocol()), packet.protocol(), packet.length());
    }

    private String body(Ipv4Packet packet, boolean isWhole) {
        String addresses = names.host(packet.source()) + " > " + names.host(packet.destination()) + ":";
        if (packet.fragmentation().offset() != 0) {
            return addresses + " ip-proto-" + packet.protocol();
        }
        IpPayload carried = packet.payload() instanceof FragmentPayload fragment ? fragment.whole() : packet.payload();
        if (carried instanceof UdpDatagram datagram) {
            boolean isPart = !isWhole || packet.fragmentation().isFragment();
            return datagrams.text(packet.source(), packet.destination(), datagram, isPart);
        }
        if (carried instanceof TcpSegment segment) {
            boolean isPart = !isWhole || packet.fragmentation().isFragment();
            return segments.text(packet.source(), packet.destination(), segment, isPart);
        }
        if (carried instanceof IcmpMessage message) {
            return addresses + " " + messages.text(message, packet.payload().length());
        }
        return tunnels.text(carried).map(text -> addresses + " " + text)
                .orElse(addresses + "  ip-proto-" + packet.protocol() + " " + packet.payload().length());
    }
}
