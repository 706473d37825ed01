package netsh.network.traffic;

import java.util.ArrayList;
import java.util.List;
import netsh.network.error.Errno;
import netsh.network.error.NetException;

/** Bands of which the first goes first; filters or priorities choose the band (net/sched/sch_prio.c). */
public final class PriorityBands extends QueueingDiscipline {
    /** Bands of a new one. */
    public static final int DEFAULT_BANDS = 3;
    /** The most bands. */
    public static final int MOST_BANDS = 16;

    private List<Integer> map;
    private final List<QueueingDiscipline> bands = new ArrayList<>();
    private int count;

    /**
     * So many bands.
     *
     * @param map the band of each of the sixteen priorities
     * @throws NetException EINVAL where there are too few or too many bands, or the map names one that there is not
     */
    public PriorityBands(int count, List<Integer> map) throws NetException {
        super("prio");
        check(count, map);
        this.count = count;
        this.map = List.copyOf(map);
    }

    private static void check(int count, List<Integer> map) throws NetException {
        if (count < 2 || count > MOST_BANDS || map.stream().anyMatch(band -> band >= count)) {
            throw new NetException(Errno.EINVAL);
        }
    }

    /** The band of each priority where nothing else is said. */
    public static List<Integer> defaultMap() {
        List<Integer> map = new ArrayList<>();
        for (int band : BandedQueue.BANDS) {
            map.add(band);
        }
        return map;
    }

    /** How many bands there are. */
    public int bands() {
        return count;
    }

    /** The band of each priority. */
    public List<Integer> map() {
        return map;
    }

    /** Changes how many bands there are, and which priorities they are for. */
    public void change(int newCount, List<Integer> newMap) throws NetException {
        check(newCount, newMap);
        count = newCount;
        map = List.copyOf(newMap);
        followCount();
    }

    @Override
    void attached() {
        followCount();
    }

    private void followCount() {
        while (bands.size() > count) {
            bands.remove(bands.size() - 1);
        }
        while (bands.size() < count) {
            bands.add(ownQueue(bands.size()));
        }
    }

    private QueueingDiscipline ownQueue(int band) {
        Fifo queue = Fifo.ofPackets(-1);
        queue.attach(control(), TrafficHandle.NONE, handle() | band + 1);
        return queue;
    }

    @Override
    boolean enqueue(QueuedFrame frame) {
        Classification chosen = control().classify(handle(), frame);
        if (chosen.isTaken()) {
            if (chosen.isDropped()) {
                statistics().countDrop();
            }
            return !chosen.isDropped();
        }
        int band = TrafficHandle.minor(chosen.classId()) - 1;
        if (!chosen.isFound() || band < 0 || band >= count) {
            band = map.get(frame.priority & 0xf);
        }
        if (!bands.get(band).enqueue(frame)) {
            statistics().countDrop();
            return false;
        }
        return true;
    }

    @Override
    QueuedFrame next() {
        for (QueueingDiscipline band : bands) {
            QueuedFrame frame = band.take();
            if (frame != null) {
                statistics().sent(frame);
                return frame;
            }
        }
        return null;
    }

    @Override
    int waiting() {
        return bands.stream().mapToInt(QueueingDiscipline::length).sum();
    }

    @Override
    int waitingBytes() {
        return bands.stream().mapToInt(QueueingDiscipline::backlog).sum();
    }

    @Override
    public boolean isClassful() {
        return true;
    }

    /** A band as a class. */
    public record Band(PriorityBands owner, int number, QueueingDiscipline queue) implements TrafficClass {
        @Override
        public int id() {
            return owner.handle() | number;
        }

        @Override
        public int parent() {
            return owner.handle();
        }

        @Override
        public QueueingDiscipline leaf() {
            return queue.handle() == TrafficHandle.NONE ? null : queue;
        }
    }

    @Override
    public List<TrafficClass> classes() {
        List<TrafficClass> classes = new ArrayList<>();
        for (int i = 0; i < bands.size(); i++) {
            classes.add(new Band(this, i + 1, bands.get(i)));
        }
        return classes;
    }

    @Override
    QueueingDiscipline leaf(int classId) {
        int band = TrafficHandle.minor(classId) - 1;
        return band >= 0 && band < count ? bands.get(band) : null;
    }

    @Override
    void graft(int classId, QueueingDiscipline child) throws NetException {
        int band = TrafficHandle.minor(classId) - 1;
        if (band < 0 || band >= count) {
            throw new NetException(Errno.ENOENT, "Specified class not found");
        }
        bands.set(band, child != null ? child : ownQueue(band));
    }
}
