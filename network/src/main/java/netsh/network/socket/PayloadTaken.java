package netsh.network.socket;

import netsh.network.packet.IpPayload;
import netsh.network.trace.PacketEvent;
import netsh.network.trace.Place;

/**
 * A socket took what a packet carried: it arrived.
 *
 * @param place the namespace
 * @param payload what came
 * @param socket who took it
 */
public record PayloadTaken(Place place, IpPayload payload, IpSocket socket) implements PacketEvent {
    @Override
    public Object subject() {
        return payload;
    }
}
