package netsh.network.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import netsh.network.bridge.StormReport;
import netsh.network.link.RandomAddresses;
import netsh.network.time.EventQueue;
import netsh.network.trace.PacketObservers;

/** What all machines of a lab share: time, chance and the stream of packet events. */
public final class Simulation {
    private final EventQueue events = new EventQueue();
    private final PacketObservers observers = new PacketObservers(events);
    private final Random random;
    private final RandomAddresses randomAddresses;
    private final List<StormReport> storms = new ArrayList<>(0);

    /**
     * An empty simulation.
     *
     * @param seed what every random choice follows from; java.util.Random's algorithm is specified, so equal seeds give
     *     equal labs on every JDK
     */
    public Simulation(long seed) {
        random = new Random(seed);
        randomAddresses = new RandomAddresses(seed, events);
    }

    /** The layer-2 loops that were recognised since the beginning, oldest first. */
    public List<StormReport> storms() {
        return Collections.unmodifiableList(storms);
    }

    void addStorm(StormReport report) {
        storms.add(report);
    }

    /** The clock. */
    public EventQueue events() {
        return events;
    }

    /** Draws the addresses of new links. */
    public RandomAddresses randomAddresses() {
        return randomAddresses;
    }

    /** The one source of all other chance. */
    public Random random() {
        return random;
    }

    /** Who listens to packets. */
    public PacketObservers observers() {
        return observers;
    }
}
