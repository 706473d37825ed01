package netsh.network.route;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The attributes of a route that are set.
 *
 * @param values each attribute's number, as the kernel stores it (times of RTT in 1/8 ms, of RTTVAR in 1/4 ms)
 * @param locked those that path MTU discovery and the like must not change
 * @param congestionControl the congestion control's name, where CC_ALGO is set
 */
public record RouteMetrics(
        Map<RouteMetric, Integer> values, Set<RouteMetric> locked, Optional<String> congestionControl) {
    /** Nothing is set. */
    public static final RouteMetrics NONE = new RouteMetrics(Map.of(), Set.of(), Optional.empty());

    /** Copies its parts; they are iterated in the order of the numbers. */
    public RouteMetrics {
        values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(values));
        locked = locked.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(locked));
    }

    /** Written out, as {@link #hashCode} is: those that a record gets are linked at run time, and each start waits for them. */
    @Override
    public boolean equals(Object other) {
        return other instanceof RouteMetrics metrics && metrics.values.equals(values) && metrics.locked.equals(locked)
                && metrics.congestionControl.equals(congestionControl);
    }

    @Override
    public int hashCode() {
        return Objects.hash(values, locked, congestionControl);
    }

    /** An attribute's number, 0 where it is not set. */
    public int value(RouteMetric metric) {
        Integer value = values.get(metric);
        return value == null ? 0 : value;
    }
}
