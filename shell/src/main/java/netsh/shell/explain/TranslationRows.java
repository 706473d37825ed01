package netsh.shell.explain;

import java.util.LinkedHashMap;
import java.util.Map;
import netsh.network.netfilter.PacketTranslated;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.TcpSegment;
import netsh.network.packet.UdpDatagram;

/** Words for what address translation changed. */
final class TranslationRows {
    private TranslationRows() {}

    static Row of(Hop hop, PacketTranslated translated) {
        Map<String, Object> fields = new LinkedHashMap<>();
        String text = "changed";
        if (translated.before() instanceof Ipv4Packet before && translated.after() instanceof Ipv4Packet after) {
            boolean isSource = !endpoint(before, true).equals(endpoint(after, true));
            boolean isSameEcho = before.payload() instanceof IcmpMessage.Echo one
                    && after.payload() instanceof IcmpMessage.Echo other && one.identifier() == other.identifier();
            String from = isSameEcho ? address(before, isSource) : endpoint(before, isSource);
            String to = isSameEcho ? address(after, isSource) : endpoint(after, isSource);
            fields.put(isSource ? "source before" : "destination before", from);
            fields.put(isSource ? "source after" : "destination after", to);
            text = (isSource ? "source " : "destination ") + from + " -> " + to;
        }
        return Rows.row(hop, "nat", text, fields);
    }

    private static String address(Ipv4Packet packet, boolean source) {
        return (source ? packet.source() : packet.destination()).toString();
    }

    private static String endpoint(Ipv4Packet packet, boolean source) {
        IpPayload payload = packet.payload();
        String address = address(packet, source);
        if (payload instanceof UdpDatagram datagram) {
            return address + ":" + (source ? datagram.sourcePort() : datagram.destinationPort());
        }
        if (payload instanceof TcpSegment segment) {
            return address + ":" + (source ? segment.sourcePort() : segment.destinationPort());
        }
        return payload instanceof IcmpMessage.Echo echo && source == echo.request()
                ? address + " id " + echo.identifier()
                : address;
    }
}
