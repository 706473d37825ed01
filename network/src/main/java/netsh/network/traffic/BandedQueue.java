package netsh.network.traffic;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/** Three bands of which the first goes first, by the packets' priority (pfifo_fast of net/sched/sch_generic.c). */
public final class BandedQueue extends QueueingDiscipline {
    /** Which band a priority goes to. */
    static final int[] BANDS = {1, 2, 2, 2, 1, 2, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1};

    private final List<Deque<QueuedFrame>> bands =
            Stream.<Deque<QueuedFrame>>generate(() -> new ArrayDeque<>(4)).limit(3).toList();

    /** An empty queue. */
    public BandedQueue() {
        super("pfifo_fast");
    }

    @Override
    boolean enqueue(QueuedFrame frame) {
        Deque<QueuedFrame> band = bands.get(BANDS[frame.priority]);
        if (band.size() >= Math.max(1, control().device().transmitQueueLength())) {
            return drop(frame);
        }
        return band.add(frame);
    }

    @Override
    QueuedFrame next() {
        for (Deque<QueuedFrame> band : bands) {
            QueuedFrame frame = band.poll();
            if (frame != null) {
                statistics().sent(frame);
                return frame;
            }
        }
        return null;
    }

    @Override
    int waiting() {
        return bands.stream().mapToInt(Deque::size).sum();
    }

    @Override
    int waitingBytes() {
        return bands.stream().flatMap(Deque::stream).mapToInt(frame -> frame.length).sum();
    }
}
