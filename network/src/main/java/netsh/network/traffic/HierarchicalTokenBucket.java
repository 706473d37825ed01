package netsh.network.traffic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import netsh.network.error.Errno;
import netsh.network.error.NetException;

/** Classes that each have a rate, and lend one another what they do not use (net/sched/sch_htb.c). */
public final class HierarchicalTokenBucket extends QueueingDiscipline {
    private final int rateToQuantum;
    private int defaultClass;
    private final HtbClassTable classes = new HtbClassTable();
    /** The leaves in the order in which their turns come. */
    private final List<HtbClass> turns = new ArrayList<>();
    private final Deque<QueuedFrame> direct = new ArrayDeque<>(2);
    private long directPackets;

    /**
     * One without classes: everything passes through.
     *
     * @param defaultClass the minor number of the class of what no filter knows; 0 for none
     * @param rateToQuantum what rates are divided by to have quanta
     */
    public HierarchicalTokenBucket(int defaultClass, int rateToQuantum) {
        super("htb");
        this.defaultClass = defaultClass;
        this.rateToQuantum = rateToQuantum;
    }

    /** The minor number of the class of what no filter knows; 0 for none. */
    public int defaultClass() {
        return defaultClass;
    }

    /** What rates are divided by to have quanta. */
    public int rateToQuantum() {
        return rateToQuantum;
    }

    /** Frames that belonged to no class. */
    public long directPackets() {
        return directPackets;
    }

    /** How many such frames may wait. */
    public int directLength() {
        return control().device().transmitQueueLength();
    }

    // ---- classes --------------------------------------------------------------------------------------------------

    @Override
    public boolean isClassful() {
        return true;
    }

    @Override
    public List<TrafficClass> classes() {
        return classes.all();
    }

    /** A class by its name. */
    public Optional<HtbClass> find(int id) {
        return classes.find(id);
    }

    /**
     * Adds a class.
     *
     * @param parent the class that it is part of, or this discipline
     * @throws NetException ENOENT where there is no such parent, EINVAL where names do not fit
     */
    public void add(int id, int parent, HtbSettings wanted) throws NetException {
        HtbClass above = null;
        if (parent != TrafficHandle.ROOT && parent != handle()) {
            above = classes.find(parent).orElseThrow(() -> new NetException(Errno.ENOENT));
        }
        HtbClass added = new HtbClass(id, above, handle(), withQuantum(id, wanted), now());
        if (above != null) {
            if (above.isLeaf()) {
                turns.remove(above);
                above.queue = null;
            }
            above.below.add(added);
        }
        setQueue(added, null);
        classes.add(added);
        turns.add(added);
    }

    private HtbSettings withQuantum(int id, HtbSettings wanted) {
        if (wanted.quantum() != 0) {
            return wanted;
        }
        long quantum = Math.max(1000, Math.min(200_000, wanted.rate() / rateToQuantum));
        return new HtbSettings(wanted.rate(), wanted.ceil(), wanted.bufferNanos(), wanted.ceilBufferNanos(),
                wanted.priority(), quantum);
    }

    /** Changes a class that there is. */
    public void change(HtbClass existing, HtbSettings wanted) {
        existing.change(withQuantum(existing.id(), wanted), now());
    }

    /** Removes a class; EBUSY where others are below it or filters lead to it. */
    public void remove(HtbClass leaving) throws NetException {
        if (!leaving.isLeaf() || leaving.filters > 0) {
            throw new NetException(Errno.EBUSY);
        }
        classes.remove(leaving);
        turns.remove(leaving);
        HtbClass above = leaving.above();
        if (above != null) {
            above.below.remove(leaving);
            if (above.isLeaf()) {
                setQueue(above, null);
                turns.add(above);
            }
        }
    }

    private void setQueue(HtbClass owner, QueueingDiscipline queue) {
        owner.queue = queue;
        if (queue == null) {
            owner.queue = Fifo.ofPackets(-1);
            owner.queue.attach(control(), TrafficHandle.NONE, owner.id());
        }
    }

    @Override
    QueueingDiscipline leaf(int classId) {
        return classes.find(classId).map(owner -> owner.queue).orElse(null);
    }

    @Override
    void graft(int classId, QueueingDiscipline child) throws NetException {
        HtbClass owner = classes.find(classId)
                .orElseThrow(() -> new NetException(Errno.ENOENT, "Specified class not found"));
        if (!owner.isLeaf()) {
            throw new NetException(Errno.EINVAL);
        }
        setQueue(owner, child);
    }

    @Override
    void bind(int classId) {
        find(classId).ifPresent(owner -> owner.filters++);
    }

    @Override
    void unbind(int classId) {
        find(classId).ifPresent(owner -> owner.filters--);
    }

    // ---- frames ---------------------------------------------------------------------------------------------------

    @Override
    boolean enqueue(QueuedFrame frame) {
        Classification chosen = control().classify(handle(), frame);
        if (chosen.isTaken()) {
            if (chosen.isDropped()) {
                statistics().countDrop();
            }
            return !chosen.isDropped();
        }
        HtbClass owner = chosen.isFound() ? classes.find(chosen.classId()).orElse(null) : null;
        if (owner == null || !owner.isLeaf()) {
            owner = classes.find(TrafficHandle.major(handle()) | defaultClass).orElse(null);
        }
        if (owner == null || !owner.isLeaf()) {
            return enqueueDirect(frame);
        }
        if (!owner.queue.enqueue(frame)) {
            statistics().countDrop();
            owner.statistics().countDrop();
            return false;
        }
        return true;
    }

    private boolean enqueueDirect(QueuedFrame frame) {
        if (direct.size() >= directLength()) {
            return drop(frame);
        }
        directPackets++;
        return direct.add(frame);
    }

    @Override
    QueuedFrame next() {
        QueuedFrame frame = direct.poll();
        if (frame != null) {
            statistics().sent(frame);
            return frame;
        }
        long now = now();
        HtbClass best = null;
        HtbClass bestLender = null;
        long wake = Long.MAX_VALUE;
        for (HtbClass leaf : turns) {
            if (leaf.queue.peek() == null) {
                continue;
            }
            HtbClass lender = leaf.lender(now);
            if (lender == null) {
                wake = Math.min(wake, nextChance(leaf, now));
            } else if (best == null || comesBefore(leaf, lender, best, bestLender)) {
                best = leaf;
                bestLender = lender;
            }
        }
        if (best != null) {
            return send(best, bestLender, now);
        }
        if (wake != Long.MAX_VALUE) {
            statistics().countOverlimit();
            control().wakeAt(wake);
        }
        return null;
    }

    /** Lenders near the leaves come first, and among them classes of a lower priority number. */
    private static boolean comesBefore(HtbClass leaf, HtbClass lender, HtbClass best, HtbClass bestLender) {
        if (lender.level() != bestLender.level()) {
            return lender.level() < bestLender.level();
        }
        return leaf.settings().priority() < best.settings().priority();
    }

    private static long nextChance(HtbClass leaf, long now) {
        long soonest = Long.MAX_VALUE;
        for (HtbClass current = leaf; current != null; current = current.above()) {
            soonest = Math.min(soonest, current.nextChance(now));
            if (!current.isBelowCeil(now)) {
                return current == leaf ? current.nextChance(now) : soonest;
            }
        }
        return soonest;
    }

    private QueuedFrame send(HtbClass leaf, HtbClass lender, long now) {
        QueuedFrame frame = leaf.queue.take();
        if (!leaf.keepsTurn(frame.length)) {
            turns.remove(leaf);
            turns.add(leaf);
        }
        leaf.charge(lender, frame, now);
        statistics().sent(frame);
        return frame;
    }

    @Override
    int waiting() {
        return direct.size() + turns.stream().mapToInt(leaf -> leaf.queue.length()).sum();
    }

    @Override
    int waitingBytes() {
        return direct.stream().mapToInt(frame -> frame.length).sum()
                + turns.stream().mapToInt(leaf -> leaf.queue.backlog()).sum();
    }
}
