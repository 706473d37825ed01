package netsh.network.trace;

import java.util.ArrayList;
import java.util.List;
import netsh.network.time.EventQueue;

/**
 * Who listens at present. Code in the data path asks {@link #isActive()} before it builds an event, so that a lab
 * nobody watches pays one comparison.
 */
public final class PacketObservers {
    private final EventQueue clock;
    private final List<PacketObserver> observers = new ArrayList<>();
    private boolean active;

    /** Observers that are told the time of {@code clock}. */
    public PacketObservers(EventQueue clock) {
        this.clock = clock;
    }

    /** Whether anybody listens. */
    public boolean isActive() {
        return active;
    }

    /** Adds a listener; it hears of what happens from now on. */
    public void add(PacketObserver observer) {
        observers.add(observer);
        active = true;
    }

    /** Takes a listener away. */
    public void remove(PacketObserver observer) {
        observers.remove(observer);
        active = !observers.isEmpty();
    }

    /** Tells everybody. */
    public void tell(PacketEvent event) {
        for (int i = 0; i < observers.size(); i++) {
            observers.get(i).observe(clock.nowNanos(), event);
        }
    }

    /** Tells everybody of a packet's end. */
    public void dropped(Place place, Object packet, DropReason reason) {
        if (active) {
            tell(new PacketDropped(place, packet, reason));
        }
    }
}
