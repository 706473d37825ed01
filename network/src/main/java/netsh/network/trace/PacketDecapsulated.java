package netsh.network.trace;

/**
 * A packet was taken out of the one that carried it.
 *
 * @param place the link that did it
 * @param outer what carried it
 * @param inner the frame or packet that goes on
 */
public record PacketDecapsulated(Place place, Object outer, Object inner) implements PacketEvent {
    @Override
    public Object subject() {
        return inner;
    }
}
