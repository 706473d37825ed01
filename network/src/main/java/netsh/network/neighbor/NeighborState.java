package netsh.network.neighbor;

/** States of a neighbour (NUD_* of linux/neighbour.h). */
public enum NeighborState {
    /** Nothing was tried yet. */
    NONE(0x00),
    /** It is being asked for; packets wait. */
    INCOMPLETE(0x01),
    /** It answered not long ago. */
    REACHABLE(0x02),
    /** Its address is known, but whether it is still there is not. */
    STALE(0x04),
    /** A packet was sent to a stale neighbour; something above may confirm it yet. */
    DELAY(0x08),
    /** It is asked whether it is still there. */
    PROBE(0x10),
    /** It did not answer. */
    FAILED(0x20),
    /** It needs no resolution. */
    NOARP(0x40),
    /** An administrator set it. */
    PERMANENT(0x80);

    private final int bit;

    NeighborState(int bit) {
        this.bit = bit;
    }

    /** The state's bit in netlink messages. */
    public int bit() {
        return bit;
    }

    /** Whether the hardware address is known (NUD_VALID). */
    public boolean isValid() {
        return switch (this) {
            case PERMANENT, NOARP, REACHABLE, PROBE, STALE, DELAY -> true;
            case NONE, INCOMPLETE, FAILED -> false;
        };
    }

    /** Whether packets go out without further thought (NUD_CONNECTED). */
    public boolean isConnected() {
        return this == PERMANENT || this == NOARP || this == REACHABLE;
    }

    /** Whether a timer runs (NUD_IN_TIMER). */
    public boolean isTimed() {
        return this == INCOMPLETE || this == REACHABLE || this == DELAY || this == PROBE;
    }
}
