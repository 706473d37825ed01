package netsh.network.openvswitch;

import java.util.List;

/** A rule of a flow table: what it matches, what it does, and how often it did (struct rule of ofproto). */
public final class FlowRule {
    private final int table;
    private final int priority;
    private final Match match;
    private final long cookie;
    private final int idleTimeout;
    private final int hardTimeout;
    private final boolean sendsRemoval;
    private final boolean resetsCounters;
    private final List<Action> actions;
    private long packets;
    private long octets;
    private long createdNanos;
    private long modifiedNanos;
    private long usedNanos;

    /**
     * What a controller asks for.
     *
     * @param table 0 to 254
     * @param priority 0 to 65535, the highest matches first
     * @param idleTimeout seconds without a packet after which it goes; 0 for never
     * @param hardTimeout seconds after which it goes; 0 for never
     * @param sendsRemoval whether a controller wants to hear of its end
     * @param resetsCounters whether a change of it begins to count anew, as OpenFlow 1.0 has it
     */
    public record Specification(
            int table,
            int priority,
            Match match,
            long cookie,
            int idleTimeout,
            int hardTimeout,
            boolean sendsRemoval,
            boolean resetsCounters,
            List<Action> actions) {
        /** Keeps its own copy of the actions. */
        public Specification {
            actions = List.copyOf(actions);
        }
    }

    FlowRule(Specification wanted, long nowNanos) {
        table = wanted.table();
        priority = wanted.priority();
        match = wanted.match();
        cookie = wanted.cookie();
        idleTimeout = wanted.idleTimeout();
        hardTimeout = wanted.hardTimeout();
        sendsRemoval = wanted.sendsRemoval();
        resetsCounters = wanted.resetsCounters();
        actions = wanted.actions();
        createdNanos = nowNanos;
        modifiedNanos = nowNanos;
        usedNanos = nowNanos;
    }

    /** The same rule with other actions; it keeps its counters and its age. */
    FlowRule modified(List<Action> newActions, long newCookie, long nowNanos) {
        FlowRule rule = new FlowRule(new Specification(table, priority, match, newCookie, idleTimeout, hardTimeout,
                sendsRemoval, resetsCounters, newActions), nowNanos);
        rule.createdNanos = createdNanos;
        rule.usedNanos = usedNanos;
        rule.packets = packets;
        rule.octets = octets;
        return rule;
    }

    /** The table that it is in. */
    public int table() {
        return table;
    }

    /** The higher, the sooner it matches. */
    public int priority() {
        return priority;
    }

    /** What it matches. */
    public Match match() {
        return match;
    }

    /** The number that a controller gave it. */
    public long cookie() {
        return cookie;
    }

    /** Seconds without a packet after which it goes; 0 for never. */
    public int idleTimeout() {
        return idleTimeout;
    }

    /** Seconds after which it goes; 0 for never. */
    public int hardTimeout() {
        return hardTimeout;
    }

    /** Whether a controller wants to hear of its end. */
    public boolean sendsRemoval() {
        return sendsRemoval;
    }

    /** Whether a change of it begins to count anew. */
    public boolean resetsCounters() {
        return resetsCounters;
    }

    /** What it does. */
    public List<Action> actions() {
        return actions;
    }

    /** How many packets matched it. */
    public long packets() {
        return packets;
    }

    /** How many octets these had. */
    public long octets() {
        return octets;
    }

    /** When it was made, in virtual time. */
    public long createdNanos() {
        return createdNanos;
    }

    /** When a packet matched it last, or it was made. */
    public long usedNanos() {
        return usedNanos;
    }

    /** When it was added or changed last, in virtual time. */
    public long modifiedNanos() {
        return modifiedNanos;
    }

    /** It was asked for again as it is. */
    void refresh(long nowNanos) {
        modifiedNanos = nowNanos;
    }

    /** Whether it is what somebody asks for. */
    boolean is(Specification wanted) {
        return actions.equals(wanted.actions()) && cookie == wanted.cookie() && idleTimeout == wanted.idleTimeout()
                && hardTimeout == wanted.hardTimeout();
    }

    /** When it goes, in virtual time; {@link Long#MAX_VALUE} for never. */
    long expiryNanos() {
        long idle = idleTimeout == 0 ? Long.MAX_VALUE : usedNanos + idleTimeout * 1_000_000_000L;
        long hard = hardTimeout == 0 ? Long.MAX_VALUE : modifiedNanos + hardTimeout * 1_000_000_000L;
        return Math.min(idle, hard);
    }

    void count(long nowNanos, int length) {
        packets++;
        octets += length;
        usedNanos = nowNanos;
    }
}
