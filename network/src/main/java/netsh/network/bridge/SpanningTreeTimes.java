package netsh.network.bridge;

/**
 * The times of a bridge, in nanoseconds: those it uses, which are the root's, and those it would prescribe as root.
 */
public final class SpanningTreeTimes {
    static final long SECOND = 1_000_000_000L;
    private static final long LEAST_FORWARD_DELAY = 2 * SECOND;
    private static final long MOST_FORWARD_DELAY = 30 * SECOND;

    long maxAge = 20 * SECOND;
    long hello = 2 * SECOND;
    long forwardDelay = 15 * SECOND;
    long ageing = 300 * SECOND;
    long ownMaxAge = maxAge;
    long ownHello = hello;
    long ownForwardDelay = forwardDelay;
    long ownAgeing = ageing;

    /** How long information from the root is believed. */
    public long maxAge() {
        return maxAge;
    }

    /** How often the root repeats itself. */
    public long hello() {
        return hello;
    }

    /** How long a port listens, and then learns. */
    public long forwardDelay() {
        return forwardDelay;
    }

    /** How long an address is kept without use. */
    public long ageing() {
        return ageing;
    }

    /** The bridge's own {@link #maxAge}. */
    public long ownMaxAge() {
        return ownMaxAge;
    }

    /** The bridge's own {@link #hello}. */
    public long ownHello() {
        return ownHello;
    }

    /** The bridge's own {@link #forwardDelay}. */
    public long ownForwardDelay() {
        return ownForwardDelay;
    }

    /** The bridge's own {@link #ageing}, which a topology change shortens. */
    public long ownAgeing() {
        return ownAgeing;
    }

    /** Sets the bridge's own maximum age, which rules where it is the root. */
    public void setMaxAge(long nanos, boolean isRoot) {
        ownMaxAge = nanos;
        maxAge = isRoot ? nanos : maxAge;
    }

    /** Sets the bridge's own hello time, which rules where it is the root. */
    public void setHello(long nanos, boolean isRoot) {
        ownHello = nanos;
        hello = isRoot ? nanos : hello;
    }

    /** Sets the bridge's own forward delay, which rules where it is the root. */
    public void setForwardDelay(long nanos, boolean isRoot) {
        ownForwardDelay = nanos;
        forwardDelay = isRoot ? nanos : forwardDelay;
    }

    /** Sets how long an address is kept without use. */
    public void setAgeing(long nanos) {
        ownAgeing = nanos;
        ageing = nanos;
    }

    /** Uses its own times, as the root does. */
    void prescribe() {
        maxAge = ownMaxAge;
        hello = ownHello;
        forwardDelay = ownForwardDelay;
    }

    /** Brings the forward delay into the range that the protocol allows. */
    void limitForwardDelay(boolean isRoot) {
        setForwardDelay(Math.max(LEAST_FORWARD_DELAY, Math.min(MOST_FORWARD_DELAY, ownForwardDelay)), isRoot);
    }
}
