package netsh.network.ipv4;

import java.util.List;
import netsh.network.packet.Ipv4Packet;
import netsh.network.trace.PacketEvent;
import netsh.network.trace.Place;

/**
 * A packet was cut because it is larger than the next link carries.
 *
 * @param place the namespace
 * @param packet the packet
 * @param mtu the most octets that a part may have
 * @param parts the parts, in the order in which they leave
 */
public record PacketFragmented(Place place, Ipv4Packet packet, int mtu, List<Ipv4Packet> parts)
        implements PacketEvent {
    @Override
    public Object subject() {
        return packet;
    }
}
