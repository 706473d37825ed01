package netsh.network.socket;

import java.util.Optional;
import netsh.network.packet.IpPayload;
import netsh.network.trace.PacketEvent;
import netsh.network.trace.Place;

/**
 * Somebody in a host took what a packet carried: it arrived.
 *
 * @param place the namespace
 * @param payload what came
 * @param socket the socket that has it now; empty where TCP took it, for a connection or to begin one
 */
public record PayloadTaken(Place place, IpPayload payload, Optional<IpSocket> socket) implements PacketEvent {
    @Override
    public Object subject() {
        return payload;
    }
}
