package netsh.network.traffic;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;

/** A worse network than the lab's: delay, loss, duplication, damage, disorder, slowness (net/sched/sch_netem.c). */
public final class Netem extends QueueingDiscipline {
    private NetemSettings settings;
    private final CorrelatedChance delay = new CorrelatedChance();
    private final CorrelatedChance loss = new CorrelatedChance();
    private final CorrelatedChance duplication = new CorrelatedChance();
    private final CorrelatedChance reordering = new CorrelatedChance();
    private final CorrelatedChance corruption = new CorrelatedChance();
    private long sinceReordering;
    private boolean isDuplicating;
    private long sequence;
    private final Deque<QueuedFrame> overtaking = new ArrayDeque<>(2);
    private final PriorityQueue<Waiting> waiting =
            new PriorityQueue<>(Comparator.comparingLong(Waiting::atNanos).thenComparingLong(Waiting::sequence));
    private long latestNanos;
    private int backlog;
    private QueueingDiscipline child;

    /** A frame and its turn among those of one moment. */
    private record Waiting(QueuedFrame frame, long sequence) {
        long atNanos() {
            return frame.sendAtNanos;
        }
    }

    /** A netem; it delays nothing that it is not told to. */
    public Netem(NetemSettings settings) {
        super("netem");
        this.settings = settings;
    }

    /** What it does. */
    public NetemSettings settings() {
        return settings;
    }

    /** Changes what it does to frames from now on. */
    public void change(NetemSettings newSettings) {
        settings = newSettings;
        attached();
    }

    @Override
    void attached() {
        Random random = random();
        delay.set(settings.correlations().delay(), random);
        loss.set(settings.correlations().loss(), random);
        duplication.set(settings.correlations().duplicate(), random);
        reordering.set(settings.reorder().correlation(), random);
        corruption.set(settings.corrupt().correlation(), random);
    }

    private Random random() {
        return control().device().random();
    }

    @Override
    boolean enqueue(QueuedFrame frame) {
        int copies = 1;
        if (!isDuplicating && duplication.happens(settings.duplicate(), random())) {
            copies++;
        }
        if (loss.happens(settings.loss(), random())) {
            copies--;
        }
        if (copies == 0) {
            drop(frame);
            return true;
        }
        if (copies > 1) {
            isDuplicating = true;
            control().enqueue(frame.copy());
            isDuplicating = false;
        }
        frame.isCorrupt = corruption.happens(settings.corrupt().probability(), random());
        if (length() >= settings.limitPackets()) {
            return drop(frame) || copies > 1;
        }
        backlog += frame.length;
        if (overtakes()) {
            sinceReordering = 0;
            overtaking.push(frame);
            statistics().countRequeue();
        } else {
            frame.sendAtNanos = departure(frame);
            sinceReordering++;
            waiting.add(new Waiting(frame, sequence++));
            latestNanos = Math.max(latestNanos, frame.sendAtNanos);
        }
        return true;
    }

    private boolean overtakes() {
        return settings.gap() != 0 && sinceReordering >= settings.gap() - 1
                && settings.reorder().probability() >= reordering.next(random());
    }

    private long departure(QueuedFrame frame) {
        long start = now();
        long held = jittered();
        if (settings.rate().isPresent()) {
            if (!waiting.isEmpty()) {
                held = Math.max(0, held - (latestNanos - start));
                start = latestNanos;
            }
            held += settings.rate().get().nanosOf(frame.length);
        }
        return start + held;
    }

    private long jittered() {
        if (settings.jitterNanos() == 0) {
            return settings.delayNanos();
        }
        return Math.max(0, delay.next(random()) % (2 * settings.jitterNanos())
                + settings.delayNanos() - settings.jitterNanos());
    }

    @Override
    QueuedFrame next() {
        QueuedFrame first = overtaking.poll();
        if (first != null) {
            return leave(first);
        }
        while (!waiting.isEmpty() && waiting.peek().atNanos() <= now()) {
            QueuedFrame frame = waiting.poll().frame();
            if (child == null) {
                return leave(frame);
            }
            backlog -= frame.length;
            if (!child.enqueue(frame)) {
                statistics().countDrop();
            }
        }
        QueuedFrame fromChild = child == null ? null : child.take();
        if (fromChild != null) {
            statistics().sent(fromChild);
            return fromChild;
        }
        if (!waiting.isEmpty()) {
            control().wakeAt(waiting.peek().atNanos());
        }
        return null;
    }

    private QueuedFrame leave(QueuedFrame frame) {
        backlog -= frame.length;
        statistics().sent(frame);
        return frame;
    }

    @Override
    int waiting() {
        return overtaking.size() + waiting.size() + (child == null ? 0 : child.length());
    }

    @Override
    int waitingBytes() {
        return backlog + (child == null ? 0 : child.backlog());
    }

    @Override
    public boolean isClassful() {
        return true;
    }

    @Override
    public List<TrafficClass> classes() {
        return child == null ? List.of() : List.of(new OnlyClass(this, child));
    }

    @Override
    QueueingDiscipline leaf(int classId) {
        return child;
    }

    @Override
    void graft(int classId, QueueingDiscipline newChild) {
        child = newChild;
    }
}
