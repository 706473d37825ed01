package netsh.network.trace;

/**
 * The kernel made a packet because of another one: an echo reply, an ICMP error, a neighbour's answer.
 *
 * @param place where
 * @param cause the packet that it is about
 * @param answer the new packet, or its payload where it is not addressed yet
 */
public record PacketAnswered(Place place, Object cause, Object answer) implements PacketEvent {
    @Override
    public Object subject() {
        return cause;
    }
}
