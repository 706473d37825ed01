package netsh.network.neighbor;

import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.addr.MacAddress;
import netsh.network.link.Link;
import netsh.network.packet.EthernetPayload;
import netsh.network.trace.PacketEvent;

/**
 * A packet is about to go to a neighbour.
 *
 * @param place the link that it leaves by
 * @param neighbor the neighbour's address
 * @param state what was known of it
 * @param mac its hardware address; empty where the packet waits until somebody answers
 * @param packet the packet
 */
public record NeighborConsulted(
        Link place, IpAddress neighbor, NeighborState state, Optional<MacAddress> mac, EthernetPayload packet)
        implements PacketEvent {
    @Override
    public Object subject() {
        return packet;
    }
}
