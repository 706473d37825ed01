package netsh.network.traffic;

import netsh.network.packet.EthernetFrame;

/** What a filter does with a frame that it matches (net/sched/act_*.c). */
public abstract sealed class FilterAction permits Gact, Mirred {
    private final int index;
    private final QueueStatistics statistics = new QueueStatistics();
    private final long installedNanos;
    private long usedNanos;
    private long firstUsedNanos;

    FilterAction(int index, long now) {
        this.index = index;
        installedNanos = now;
        usedNanos = now;
    }

    /** Its number among those of its kind. */
    public final int index() {
        return index;
    }

    /** What it has done. */
    public final QueueStatistics statistics() {
        return statistics;
    }

    /** When it was made. */
    public final long installedNanos() {
        return installedNanos;
    }

    /** When it was last used, or made. */
    public final long usedNanos() {
        return usedNanos;
    }

    /** When it was first used; 0 for never. */
    public final long firstUsedNanos() {
        return firstUsedNanos;
    }

    /** Whether the next action, or filter, is asked too. */
    final boolean goesOn() {
        return this instanceof Mirred mirred && !mirred.isRedirect()
                || this instanceof Gact gact && gact.verdict() == Gact.Verdict.PIPE;
    }

    final Classification.Verdict apply(EthernetFrame frame, int length, long now, FrameOrigin origin) {
        statistics.countBytes(length);
        usedNanos = now;
        firstUsedNanos = firstUsedNanos == 0 ? now : firstUsedNanos;
        return perform(frame, origin);
    }

    abstract Classification.Verdict perform(EthernetFrame frame, FrameOrigin origin);
}
