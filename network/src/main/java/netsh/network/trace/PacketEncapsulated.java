package netsh.network.trace;

/**
 * A packet was put into another one, as VLAN tags and tunnels do.
 *
 * @param place the link that did it
 * @param inner the frame or packet inside
 * @param outer the frame, packet or payload that carries it now
 */
public record PacketEncapsulated(Place place, Object inner, Object outer) implements PacketEvent {
    @Override
    public Object subject() {
        return inner;
    }
}
