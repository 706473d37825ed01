package netsh.network.traffic;

/** What a discipline or a class has done (struct gnet_stats_basic and gnet_stats_queue). */
public final class QueueStatistics {
    private long bytes;
    private long packets;
    private long dropped;
    private long overlimits;
    private long requeues;

    void sent(QueuedFrame frame) {
        bytes += frame.length;
        packets++;
    }

    void countBytes(int length) {
        bytes += length;
        packets++;
    }

    void countDrop() {
        dropped++;
    }

    void countOverlimit() {
        overlimits++;
    }

    void countRequeue() {
        requeues++;
    }

    /** Octets that went out. */
    public long bytes() {
        return bytes;
    }

    /** Frames that went out. */
    public long packets() {
        return packets;
    }

    /** Frames that it lost. */
    public long dropped() {
        return dropped;
    }

    /** How often something had to wait. */
    public long overlimits() {
        return overlimits;
    }

    /** How often a frame was put back. */
    public long requeues() {
        return requeues;
    }
}
