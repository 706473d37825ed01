package netsh.network.traffic;

import java.util.ArrayList;
import java.util.List;

/** A class of {@link HierarchicalTokenBucket}: sends its own, and lends what it does not use to those below it. */
public final class HtbClass implements TrafficClass {
    private static final long MOST_DEBT_NANOS = 60_000_000_000L;
    private static final int TOP_LEVEL = 7;

    private final int id;
    private final HtbClass above;
    final List<HtbClass> below = new ArrayList<>(2);
    private final int root;
    private HtbSettings settings;
    QueueingDiscipline queue;
    private final QueueStatistics statistics = new QueueStatistics();
    private long tokens;
    private long ceilTokens;
    private long updatedNanos;
    private long lent;
    private long borrowed;
    private long deficit;
    int filters;

    HtbClass(int id, HtbClass above, int root, HtbSettings settings, long now) {
        this.id = id;
        this.above = above;
        this.root = root;
        change(settings, now);
    }

    void change(HtbSettings newSettings, long now) {
        settings = newSettings;
        tokens = newSettings.bufferNanos();
        ceilTokens = newSettings.ceilBufferNanos();
        updatedNanos = now;
    }

    @Override
    public int id() {
        return id;
    }

    @Override
    public int parent() {
        return above == null ? TrafficHandle.ROOT : above.id;
    }

    @Override
    public QueueingDiscipline leaf() {
        return queue == null || queue.handle() == TrafficHandle.NONE ? null : queue;
    }

    /** What it may send. */
    public HtbSettings settings() {
        return settings;
    }

    /** What it has sent. */
    public QueueStatistics statistics() {
        return statistics;
    }

    /** How many frames went by its own rate. */
    public long lent() {
        return lent;
    }

    /** How many frames went by what others lent. */
    public long borrowed() {
        return borrowed;
    }

    /** What it may send at once by its rate, in nanoseconds; negative for a debt. */
    public long tokens() {
        return tokens;
    }

    /** What it may send at once by its ceiling, in nanoseconds. */
    public long ceilTokens() {
        return ceilTokens;
    }

    /** Whether no class is below it. */
    public boolean isLeaf() {
        return below.isEmpty();
    }

    /** Its height over the leaves: 0 for a leaf, 7 for one without parent that is none. */
    public int level() {
        if (isLeaf()) {
            return 0;
        }
        if (above == null) {
            return TOP_LEVEL;
        }
        return 1 + below.stream().mapToInt(HtbClass::level).max().orElse(0);
    }

    HtbClass above() {
        return above;
    }

    int root() {
        return root;
    }

    // ---- tokens ---------------------------------------------------------------------------------------------------

    private long earned(long now) {
        return Math.min(now - updatedNanos, MOST_DEBT_NANOS);
    }

    boolean canSend(long now) {
        return isBelowCeil(now) && tokens + earned(now) >= 0;
    }

    boolean isBelowCeil(long now) {
        return ceilTokens + earned(now) >= 0;
    }

    /** When it may send again at the earliest, by itself or with what others lend. */
    long nextChance(long now) {
        long wait = isBelowCeil(now) ? -(tokens + earned(now)) : -(ceilTokens + earned(now));
        return now + Math.max(1, wait);
    }

    /** The class whose tokens pay for it: itself or one above; null where none can (htb_class_mode). */
    HtbClass lender(long now) {
        for (HtbClass current = this; current != null && current.isBelowCeil(now); current = current.above) {
            if (current.canSend(now)) {
                return current;
            }
        }
        return null;
    }

    /** Takes the tokens of a frame out of all classes from the lender up (htb_charge_class). */
    void charge(HtbClass lender, QueuedFrame frame, long now) {
        boolean reached = false;
        for (HtbClass current = this; current != null; current = current.above) {
            long earned = current.earned(now);
            reached |= current == lender;
            if (reached) {
                current.lent += current == lender ? 1 : 0;
                current.tokens = paid(current.tokens + earned, current.settings.bufferNanos(),
                        TokenBucketSettings.nanos(current.settings.rate(), frame.length));
            } else {
                current.borrowed++;
                current.tokens += earned;
            }
            current.ceilTokens = paid(current.ceilTokens + earned, current.settings.ceilBufferNanos(),
                    TokenBucketSettings.nanos(current.settings.ceil(), frame.length));
            current.updatedNanos = now;
            current.statistics.sent(frame);
        }
    }

    private static long paid(long before, long most, long price) {
        return Math.max(Math.min(before, most) - price, 1 - MOST_DEBT_NANOS);
    }

    // ---- turns ----------------------------------------------------------------------------------------------------

    /** Whether it has its turn still, after a frame of a length; then the next class's turn comes. */
    boolean keepsTurn(int length) {
        deficit -= length;
        if (deficit >= 0) {
            return true;
        }
        deficit += settings.quantum();
        return false;
    }
}
