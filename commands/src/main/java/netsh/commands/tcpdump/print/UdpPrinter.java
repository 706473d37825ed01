package netsh.commands.tcpdump.print;

import java.util.Locale;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.dhcp.DhcpMessage;
import netsh.network.packet.UdpDatagram;

/** UDP datagrams, and what those of known ports carry. */
final class UdpPrinter {
    private static final int DHCP_HARDWARE_ADDRESS = 28;

    private final PrintOptions options;
    private final Names names;
    private final OverlayPrinter overlays;

    UdpPrinter(PrintOptions options, Names names, FramePrinter frames) {
        this.options = options;
        this.names = names;
        overlays = new OverlayPrinter(frames);
    }

    /**
     * A datagram with the addresses of its packet.
     *
     * @param isPart whether some of it is missing, so that its checksum says nothing
     */
    String text(IpAddress source, IpAddress destination, UdpDatagram datagram, boolean isPart) {
        return names.host(source) + "." + names.udpPort(datagram.sourcePort()) + " > " + names.host(destination) + "."
                + names.udpPort(datagram.destinationPort()) + ": " + body(source, destination, datagram, isPart);
    }

    /** A datagram whose packet's addresses were already told. */
    String textWithoutAddresses(IpAddress source, IpAddress destination, UdpDatagram datagram) {
        return names.udpPort(datagram.sourcePort()) + " > " + names.udpPort(datagram.destinationPort()) + ": "
                + body(source, destination, datagram, true);
    }

    private String body(IpAddress source, IpAddress destination, UdpDatagram datagram, boolean isPart) {
        if (options.quiet()) {
            return "UDP, length " + datagram.data().length();
        }
        int least = source instanceof Ipv4Address ? 2 : 1;
        return (options.verbosity() >= least && !isPart ? checksum(source, destination, datagram) : "") + content(datagram);
    }

    /**
     * Senders leave the sum to the card, which on a virtual link never makes it: a capture sees the pseudo header's. Who
     * has no address yet makes the whole packet itself, with its sum.
     */
    private static String checksum(IpAddress source, IpAddress destination, UdpDatagram datagram) {
        int found = Checksum.ofPseudoHeader(source, destination, datagram.protocol(), datagram.length());
        int right = Checksum.of(source, destination, datagram);
        return found == right || source.isUnspecified()
                ? "[udp sum ok] " : String.format(Locale.ROOT, "[bad udp cksum 0x%04x -> 0x%04x!] ", found, right);
    }

    private String content(UdpDatagram datagram) {
        if (isOf(datagram, DhcpMessage.SERVER_PORT) || isOf(datagram, DhcpMessage.CLIENT_PORT)) {
            return dhcp(datagram);
        }
        return overlays.text(datagram).or(() -> DomainPrinter.text(datagram)).orElse("UDP, length " + datagram.data().length());
    }

    private static boolean isOf(UdpDatagram datagram, int port) {
        return datagram.sourcePort() == port || datagram.destinationPort() == port;
    }

    private String dhcp(UdpDatagram datagram) {
        int length = datagram.data().length();
        int operation = length == 0 ? 0 : datagram.octets().at(0);
        if (length < DHCP_HARDWARE_ADDRESS + 6) {
            return String.format(Locale.ROOT, "BOOTP/DHCP, unknown (0x%02x), length %d%s", operation, length,
                    options.verbose() ? " [|bootp]" : "");
        }
        if (operation != 1) {
            return "BOOTP/DHCP, Reply, length " + length;
        }
        long bits = 0;
        for (int i = 0; i < 6; i++) {
            bits = bits << 8 | datagram.octets().at(DHCP_HARDWARE_ADDRESS + i);
        }
        return "BOOTP/DHCP, Request from " + new MacAddress(bits) + ", length " + length;
    }
}
