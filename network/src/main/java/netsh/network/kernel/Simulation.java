package netsh.network.kernel;

import java.util.Random;
import netsh.network.time.EventQueue;
import netsh.network.trace.PacketObservers;

/** What all machines of a lab share: time, chance and the stream of packet events. */
public final class Simulation {
    private final EventQueue events = new EventQueue();
    private final PacketObservers observers = new PacketObservers(events);
    private final Random random;

    /**
     * An empty simulation.
     *
     * @param seed what every random choice follows from; java.util.Random's algorithm is specified, so equal seeds give
     *     equal labs on every JDK
     */
    public Simulation(long seed) {
        random = new Random(seed);
    }

    /** The clock. */
    public EventQueue events() {
        return events;
    }

    /** The one source of chance. */
    public Random random() {
        return random;
    }

    /** Who listens to packets. */
    public PacketObservers observers() {
        return observers;
    }
}
