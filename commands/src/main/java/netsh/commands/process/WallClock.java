package netsh.commands.process;

import java.time.Instant;

/** The date in a lab: every simulation begins at the same moment, so that what is dated replays to the letter. */
public final class WallClock {
    /** When every simulation begins. */
    public static final Instant START = Instant.parse("2026-01-01T08:00:00Z");

    private WallClock() {
    }

    /** The date at a moment of virtual time, in nanoseconds since the simulation began. */
    public static Instant at(long nanos) {
        return START.plusNanos(nanos);
    }
}
