package netsh.network.traffic;

import java.util.ArrayDeque;
import java.util.Deque;

/** First in, first out, up to a limit (net/sched/sch_fifo.c): pfifo counts frames, bfifo octets. */
public final class Fifo extends QueueingDiscipline {
    private final boolean countsBytes;
    /** The limit; negative for what follows from the link. */
    private long limit;
    private final Deque<QueuedFrame> frames = new ArrayDeque<>(4);
    private int backlog;

    private Fifo(String kind, boolean countsBytes, long limit) {
        super(kind);
        this.countsBytes = countsBytes;
        this.limit = limit;
    }

    /** A pfifo; a negative limit means the link's own. */
    public static Fifo ofPackets(long limit) {
        return new Fifo("pfifo", false, limit);
    }

    /** A bfifo; a negative limit means what the link's own makes at its MTU. */
    public static Fifo ofBytes(long limit) {
        return new Fifo("bfifo", true, limit);
    }

    /** How many frames or octets may wait. */
    public long limit() {
        return limit;
    }

    /** Changes the limit; what waits stays. */
    public void setLimit(long newLimit) {
        limit = newLimit < 0 ? ofTheLink() : newLimit;
    }

    @Override
    void attached() {
        setLimit(limit);
    }

    private long ofTheLink() {
        long packets = Math.max(1, control().device().transmitQueueLength());
        return countsBytes ? packets * 1514 : packets;
    }

    @Override
    boolean enqueue(QueuedFrame frame) {
        if (countsBytes ? backlog + frame.length > limit : frames.size() >= limit) {
            return drop(frame);
        }
        frames.add(frame);
        backlog += frame.length;
        return true;
    }

    @Override
    QueuedFrame next() {
        QueuedFrame frame = frames.poll();
        if (frame != null) {
            backlog -= frame.length;
            statistics().sent(frame);
        }
        return frame;
    }

    @Override
    int waiting() {
        return frames.size();
    }

    @Override
    int waitingBytes() {
        return backlog;
    }
}
