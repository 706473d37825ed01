package netsh.network.tunnel;

/**
 * How many links a packet is just passing through on its way out of a machine. A packet that meets its own tunnel again
 * inside itself would do so for ever (XMIT_RECURSION_LIMIT of net/core/dev.c).
 */
public final class TransmitDepth {
    private static final int MOST = 8;

    private int depth;

    /** Goes one tunnel deeper; false where that is too deep. */
    public boolean enter() {
        if (depth >= MOST) {
            return false;
        }
        depth++;
        return true;
    }

    /** Comes back from a tunnel. */
    public void leave() {
        depth--;
    }
}
