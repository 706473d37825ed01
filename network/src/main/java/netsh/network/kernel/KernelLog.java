package netsh.network.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import netsh.network.time.EventQueue;

/** The kernel's messages with their times (dmesg). */
public final class KernelLog {
    /**
     * A message.
     *
     * @param timeNanos when, in virtual time
     * @param text one line
     */
    public record Entry(long timeNanos, String text) {}

    private static final int MOST_ENTRIES = 4096;
    private static final long LIMIT_INTERVAL_NANOS = 5_000_000_000L;
    private static final int LIMIT_BURST = 10;

    private final EventQueue clock;
    private final List<Entry> entries = new ArrayList<>();

    private long limitStartNanos = -LIMIT_INTERVAL_NANOS;
    private int allowed;
    private int suppressed;

    KernelLog(EventQueue clock) {
        this.clock = clock;
    }

    /** Adds a message; the oldest goes where there are too many. */
    public void add(String text) {
        if (entries.size() == MOST_ENTRIES) {
            entries.remove(0);
        }
        entries.add(new Entry(clock.nowNanos(), text));
    }

    /**
     * Adds a message of a kind that could flood the log: at most ten in five seconds, all such kinds together. Later it is
     * told how many were left out (net_ratelimit).
     */
    public void addRateLimited(Supplier<String> text) {
        long now = clock.nowNanos();
        if (now - limitStartNanos >= LIMIT_INTERVAL_NANOS) {
            if (suppressed > 0) {
                add("net_ratelimit: " + suppressed + " callbacks suppressed");
            }
            limitStartNanos = now;
            allowed = LIMIT_BURST;
            suppressed = 0;
        }
        if (allowed > 0) {
            allowed--;
            add(text.get());
        } else {
            suppressed++;
        }
    }

    /** All messages, oldest first. */
    public List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }

    /** Forgets all messages. */
    public void clear() {
        entries.clear();
    }
}
