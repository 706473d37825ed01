package netsh.commands.process;

import java.util.ArrayList;
import java.util.List;

/** Those who wait for one thing, in the order in which they came (the kernel's wait_queue_head). */
public final class WaitQueue {
    private final List<Strand> waiting = new ArrayList<>(2);

    /** Lets everybody who waits here look again; cheap where nobody does. */
    public void wakeAll() {
        if (waiting.isEmpty()) {
            return;
        }
        for (Strand strand : waiting) {
            strand.makeReady();
        }
        waiting.clear();
    }

    void add(Strand strand) {
        waiting.add(strand);
    }

    void remove(Strand strand) {
        waiting.remove(strand);
    }
}
