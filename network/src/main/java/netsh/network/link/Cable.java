package netsh.network.link;

import java.util.List;
import netsh.network.packet.EthernetFrame;

/** What a network card's plug leads to: another card, or the user-space end of a tap. */
@FunctionalInterface
public interface Cable {
    /** Nothing is plugged in. */
    Cable UNPLUGGED = frame -> {};

    /** The card sends a frame into it. */
    void carry(EthernetFrame frame);

    /** The links at its other ends, as far as there are any. */
    default List<Link> farEnds() {
        return List.of();
    }

    /** Connects two cards with a cable of a latency in nanoseconds. */
    static void connect(PhysicalLink one, PhysicalLink other, long latencyNanos) {
        one.plug(new Wire(other, latencyNanos));
        other.plug(new Wire(one, latencyNanos));
    }

    /** One direction of a cable between two cards. */
    record Wire(PhysicalLink receiver, long latencyNanos) implements Cable {
        @Override
        public void carry(EthernetFrame frame) {
            receiver.arrive(frame, latencyNanos);
        }

        @Override
        public List<Link> farEnds() {
            return List.of(receiver);
        }
    }
}
