package netsh.network.traffic;

import java.util.List;
import netsh.network.error.Errno;
import netsh.network.error.NetException;

/** Lets frames go at a rate, with bursts up to a size (net/sched/sch_tbf.c). */
public final class TokenBucket extends QueueingDiscipline {
    private TokenBucketSettings settings;
    private QueueingDiscipline child;
    private long tokens;
    private long peakTokens;
    private long updatedNanos;

    /** A bucket; EINVAL where the peak rate is below the rate. */
    public TokenBucket(TokenBucketSettings settings) throws NetException {
        super("tbf");
        check(settings);
        this.settings = settings;
    }

    private static void check(TokenBucketSettings settings) throws NetException {
        if (settings.peakRate() != 0 && settings.peakRate() <= settings.rate()) {
            throw new NetException(Errno.EINVAL);
        }
    }

    /** How it works. */
    public TokenBucketSettings settings() {
        return settings;
    }

    /** Changes how it works; the bucket is full again. */
    public void change(TokenBucketSettings newSettings) throws NetException {
        check(newSettings);
        settings = newSettings;
        if (child instanceof Fifo fifo && fifo.handle() == TrafficHandle.NONE) {
            fifo.setLimit(newSettings.limitBytes());
        }
        fill();
    }

    private void fill() {
        tokens = settings.bufferNanos();
        peakTokens = settings.peakBufferNanos();
        updatedNanos = now();
    }

    @Override
    void attached() {
        if (child == null) {
            graft(handle() | 1, null);
        }
        fill();
    }

    @Override
    boolean enqueue(QueuedFrame frame) {
        if (frame.length > settings.mostLength()) {
            return drop(frame);
        }
        if (!child.enqueue(frame)) {
            statistics().countDrop();
            return false;
        }
        return true;
    }

    @Override
    QueuedFrame next() {
        QueuedFrame frame = child.peek();
        if (frame == null) {
            return null;
        }
        long now = now();
        long earned = Math.min(now - updatedNanos, settings.bufferNanos());
        long peakLeft = 0;
        if (settings.peakRate() != 0) {
            peakLeft = Math.min(earned + peakTokens, settings.peakBufferNanos())
                    - TokenBucketSettings.nanos(settings.peakRate(), frame.length);
        }
        long left = Math.min(earned + tokens, settings.bufferNanos())
                - TokenBucketSettings.nanos(settings.rate(), frame.length);
        if (left >= 0 && peakLeft >= 0) {
            updatedNanos = now;
            tokens = left;
            peakTokens = peakLeft;
            child.take();
            statistics().sent(frame);
            return frame;
        }
        control().wakeAt(now + Math.max(-left, -peakLeft));
        statistics().countOverlimit();
        return null;
    }

    @Override
    int waiting() {
        return child.length();
    }

    @Override
    int waitingBytes() {
        return child.backlog();
    }

    @Override
    public boolean isClassful() {
        return true;
    }

    @Override
    public List<TrafficClass> classes() {
        return List.of(new OnlyClass(this, child.handle() == TrafficHandle.NONE ? null : child));
    }

    @Override
    QueueingDiscipline leaf(int classId) {
        return child;
    }

    @Override
    void graft(int classId, QueueingDiscipline newChild) {
        child = newChild;
        if (child == null) {
            child = Fifo.ofBytes(settings.limitBytes());
            child.attach(control(), TrafficHandle.NONE, handle() | 1);
        }
    }
}
