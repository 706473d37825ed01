package netsh.network.trace;

/**
 * A packet's way ended before it arrived.
 *
 * @param place where
 * @param packet the frame or packet as it was there
 * @param reason why
 */
public record PacketDropped(Place place, Object packet, DropReason reason) implements PacketEvent {
    @Override
    public Object subject() {
        return packet;
    }
}
