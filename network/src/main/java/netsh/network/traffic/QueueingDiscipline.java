package netsh.network.traffic;

import java.util.List;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.trace.DropReason;

/** Decides when, and whether, frames leave (struct Qdisc). */
public abstract class QueueingDiscipline {
    private final String kind;
    private int handle;
    private int parent;
    private TrafficControl control;
    private QueuedFrame held;
    private final QueueStatistics statistics = new QueueStatistics();

    QueueingDiscipline(String kind) {
        this.kind = kind;
    }

    /** Its kind, as {@code tc} calls it. */
    public final String kind() {
        return kind;
    }

    /** Its name; 0 where the kernel made it by itself. */
    public final int handle() {
        return handle;
    }

    /** What it hangs on: {@link TrafficHandle#ROOT}, or a class. */
    public final int parent() {
        return parent;
    }

    /** What it has done. */
    public final QueueStatistics statistics() {
        return statistics;
    }

    final void attach(TrafficControl newControl, int newHandle, int newParent) {
        control = newControl;
        handle = newHandle;
        parent = newParent;
        attached();
    }

    final boolean isAttached() {
        return control != null;
    }

    /** What the kind does once it knows its link. */
    void attached() {}

    final TrafficControl control() {
        return control;
    }

    final long now() {
        return control.device().events().nowNanos();
    }

    // ---- frames ---------------------------------------------------------------------------------------------------

    /** Takes a frame; false where it was lost and the sender shall know (NET_XMIT_DROP). */
    abstract boolean enqueue(QueuedFrame frame);

    /** The next frame that may leave now; null where none may. */
    abstract QueuedFrame next();

    /** The next frame, which stays (qdisc_peek_dequeued). */
    final QueuedFrame peek() {
        if (held == null) {
            held = next();
        }
        return held;
    }

    /** Takes the next frame out. */
    final QueuedFrame take() {
        QueuedFrame frame = held == null ? next() : held;
        held = null;
        return frame;
    }

    /** How many frames wait. */
    public final int length() {
        return waiting() + (held == null ? 0 : 1);
    }

    /** How many octets wait. */
    public final int backlog() {
        return waitingBytes() + (held == null ? 0 : held.length);
    }

    /** How many frames wait, but for one that was looked at. */
    abstract int waiting();

    /** How many octets wait, but for those of a frame that was looked at. */
    abstract int waitingBytes();

    final boolean drop(QueuedFrame frame) {
        statistics.countDrop();
        control.device().dropped(frame.frame, DropReason.QDISC_DROP);
        return false;
    }

    // ---- classes --------------------------------------------------------------------------------------------------

    /** Whether it can have classes, and filters that choose among them. */
    public boolean isClassful() {
        return false;
    }

    /** Its classes, as they are listed. */
    public List<TrafficClass> classes() {
        return List.of();
    }

    /** What hangs on a class; null where nothing does. */
    QueueingDiscipline leaf(int classId) {
        return null;
    }

    /** Hangs a discipline on a class; null for what the kernel hangs there by itself. */
    void graft(int classId, QueueingDiscipline child) throws NetException {
        throw new NetException(Errno.EOPNOTSUPP);
    }

    /** A filter begins to lead to a class. */
    void bind(int classId) {}

    /** A filter leads to a class no more. */
    void unbind(int classId) {}
}
