package netsh.network.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    private final EventQueue clock;
    private final List<Entry> entries = new ArrayList<>();

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

    /** All messages, oldest first. */
    public List<Entry> entries() {
        return Collections.unmodifiableList(entries);
    }

    /** Forgets all messages. */
    public void clear() {
        entries.clear();
    }
}
