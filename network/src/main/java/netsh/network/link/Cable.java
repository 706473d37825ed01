package netsh.network.link;

import netsh.network.packet.EthernetFrame;

/** What a network card's plug leads to: another card, or the user-space end of a tap. */
@FunctionalInterface
public interface Cable {
    /** Nothing is plugged in. */
    Cable UNPLUGGED = frame -> {};

    /** The card sends a frame into it. */
    void carry(EthernetFrame frame);

    /** Connects two cards with a cable of a latency in nanoseconds. */
    static void connect(PhysicalLink one, PhysicalLink other, long latencyNanos) {
        one.plug(frame -> other.arrive(frame, latencyNanos));
        other.plug(frame -> one.arrive(frame, latencyNanos));
    }
}
