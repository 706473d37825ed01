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
            String from = endpoint(before, isSource);
            String to = endpoint(after, isSource);
            fields.put(isSource ? "source before" : "destination before", from);
            fields.put(isSource ? "source after" : "destination after", to);
            text = (isSource ? "source " : "destination ") + from + " -> " + to;
        }
        return Rows.row(hop, "nat", text, fields);
    }

    private static String endpoint(Ipv4Packet packet, boolean source) {
        IpPayload payload = packet.payload();
        String address = (source ? packet.source() : packet.destination()).toString();
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
