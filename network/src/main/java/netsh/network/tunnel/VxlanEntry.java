package netsh.network.tunnel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import netsh.network.addr.MacAddress;

/** What a VXLAN link knows of a station, or of where unknown stations are to be looked for (struct vxlan_fdb). */
public final class VxlanEntry {
    private final MacAddress station;
    final long number;
    final List<VxlanDestination> destinations = new ArrayList<>(1);
    State state;
    private EnumSet<Flag> flags;
    long usedNanos;
    long updatedNanos;

    /** How long an entry lasts. */
    public enum State {
        /** For ever, as an administrator wants it. */
        PERMANENT,
        /** For ever. */
        STATIC,
        /** Until it has not been used for the ageing time. */
        REACHABLE,
        /** No longer: it has not been used for the ageing time. */
        STALE
    }

    /** What else is said of an entry (NTF_* of linux/neighbour.h), in the order in which tools print it. */
    public enum Flag {
        ROUTER,
        EXTERN_LEARN,
        STICKY
    }

    VxlanEntry(MacAddress station, long number, State state, Set<Flag> flags, long nowNanos) {
        this.station = station;
        this.number = number;
        this.state = state;
        setFlags(flags);
        usedNanos = nowNanos;
        updatedNanos = nowNanos;
    }

    /** The station; all zeros for those that nobody knows. */
    public MacAddress station() {
        return station;
    }

    /** Where frames for it go: to each of these. */
    public List<VxlanDestination> destinations() {
        return Collections.unmodifiableList(destinations);
    }

    /** How long it lasts. */
    public State state() {
        return state;
    }

    /** What else is said of it. */
    public Set<Flag> flags() {
        return Collections.unmodifiableSet(flags);
    }

    void setFlags(Set<Flag> wanted) {
        flags = EnumSet.noneOf(Flag.class);
        flags.addAll(wanted);
    }

    /** When a frame last went to it or came from it, in virtual time. */
    public long usedNanos() {
        return usedNanos;
    }

    /** When it last changed, in virtual time. */
    public long updatedNanos() {
        return updatedNanos;
    }

    /** Whether it names one station, and not a group or whoever is not known. */
    boolean isOneStation() {
        return station.isValidStation();
    }
}
