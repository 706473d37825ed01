package netsh.network.link;

/**
 * The bounded input queue of a machine: frames that have been sent to one of its software links and are not yet
 * received (net.core.netdev_max_backlog; enqueue_to_backlog in net/core/dev.c).
 */
public final class Backlog {
    /** The limit that the kernel starts with. */
    public static final int DEFAULT_LIMIT = 1000;

    private int limit = DEFAULT_LIMIT;
    private int length;
    private FrameDelivery latest;

    /** Takes a place; false where the queue is full. */
    public boolean tryEnter() {
        if (length > limit) {
            return false;
        }
        length++;
        return true;
    }

    /** Gives the place back. */
    public void leave() {
        length--;
    }

    /** How many frames may wait. */
    public int limit() {
        return limit;
    }

    /** Changes how many frames may wait; those that wait already stay. */
    public void limit(int newLimit) {
        limit = newLimit;
    }

    /** The delivery that was put in last, null where there was none. */
    FrameDelivery latest() {
        return latest;
    }

    void setLatest(FrameDelivery delivery) {
        latest = delivery;
    }
}
