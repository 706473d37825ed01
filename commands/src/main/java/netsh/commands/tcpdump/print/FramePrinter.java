package netsh.commands.tcpdump.print;

import java.util.Locale;
import netsh.network.addr.MacAddress;
import netsh.network.packet.ArpPacket;
import netsh.network.packet.BridgeProtocolDataUnit;
import netsh.network.packet.EtherType;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.EthernetPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.Ipv6Packet;
import netsh.network.packet.RawPayload;
import netsh.network.packet.VlanTag;

/** Frames of Ethernet: the header where it is wanted, and what they carry. */
public final class FramePrinter {
    private static final int COOKED_HEADER_LENGTH = 20;
    private static final int OLD_COOKED_HEADER_LENGTH = 16;

    private final PrintOptions options;
    private final ArpPrinter arp;
    private final Ipv4Printer ipv4;
    private final Ipv6Printer ipv6;
    private final SpanningTreePrinter spanningTree;

    /** A printer. */
    public FramePrinter(PrintOptions options, Names names) {
        this.options = options;
        arp = new ArpPrinter(options, names);
        TcpPrinter segments = new TcpPrinter(options, names);
        ipv4 = new Ipv4Printer(options, names, this, segments);
        ipv6 = new Ipv6Printer(options, names, this, segments);
        spanningTree = new SpanningTreePrinter(options);
    }

    /** A frame, without its time and the final newline. */
    public String text(EthernetFrame frame) {
        String stations = frame.source() + " > " + frame.destination() + ", ";
        return (options.linkHeader() ? stations + header(frame, frame.length()) : "") + payload(frame, stations);
    }

    /** A frame as the device {@code any} shows it, with less of a header (LINKTYPE_LINUX_SLL2). */
    public String cookedText(EthernetFrame frame, int linkIndex) {
        String stations = frame.source() + " > " + frame.destination() + ", ";
        int length = frame.length() - EthernetFrame.HEADER_LENGTH + COOKED_HEADER_LENGTH;
        String header = "ifindex " + linkIndex + " " + frame.source() + " " + header(frame, length);
        return (options.linkHeader() ? header : "") + payload(frame, stations);
    }

    /** A frame as a link without Ethernet shows it whose addresses are of another kind (LINKTYPE_LINUX_SLL). */
    public String oldCookedText(EthernetFrame frame, boolean outgoing) {
        int length = frame.payload().length() + OLD_COOKED_HEADER_LENGTH;
        String header = (outgoing ? "Out " : " In ") + header(frame, length);
        return (options.linkHeader() ? header : "") + payload(frame, "");
    }

    /** A packet of a link whose packets have no header of their own (LINKTYPE_RAW). */
    public String rawText(EthernetFrame frame) {
        return (options.linkHeader() ? "ip: " : "") + payload(frame, "");
    }

    /** A packet that nothing stands before. */
    String textOf(EthernetPayload packet) {
        return payload(EthernetFrame.of(MacAddress.ZERO, MacAddress.ZERO, packet), "");
    }

    private String header(EthernetFrame frame, int length) {
        StringBuilder text = new StringBuilder();
        String lengthOnce = ", length " + length + ": ";
        for (VlanTag tag = frame.tag(); tag != null; tag = tag.inner()) {
            text.append(etherType(tag.protocol())).append(lengthOnce)
                    .append("vlan ").append(tag.id()).append(", p ").append(tag.priority()).append(", ");
            lengthOnce = ", ";
        }
        if (frame.payload() instanceof BridgeProtocolDataUnit message) {
            return text + "802.3" + (frame.tag() == null ? ", length " + message.length() + ": " : ", ");
        }
        return text + etherType(frame.payload().etherType()) + lengthOnce;
    }

    private String etherType(int type) {
        String name = switch (type) {
            case EtherType.IPV4 -> "IPv4";
            case EtherType.ARP -> "ARP";
            case EtherType.IPV6 -> "IPv6";
            case EtherType.VLAN_8021Q -> "802.1Q";
            case EtherType.VLAN_8021AD -> "802.1Q-QinQ";
            default -> "Unknown";
        };
        return options.quiet() ? name : String.format(Locale.ROOT, "ethertype %s (0x%04x)", name, type);
    }

    private String payload(EthernetFrame frame, String stations) {
        EthernetPayload payload = frame.payload();
        if (payload instanceof ArpPacket packet) {
            return arp.text(packet);
        }
        if (payload instanceof Ipv4Packet packet) {
            return ipv4.text(packet);
        }
        if (payload instanceof Ipv6Packet packet) {
            return ipv6.text(packet);
        }
        if (payload instanceof BridgeProtocolDataUnit message) {
            return spanningTree.text(message);
        }
        RawPayload raw = (RawPayload) payload;
        String header = options.linkHeader() ? "" : stations + header(frame, frame.length());
        return header + HexDump.figuresAndCharacters("\n\t", raw.octets());
    }
}
