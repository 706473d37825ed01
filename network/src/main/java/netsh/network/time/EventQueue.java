package netsh.network.time;

import java.time.Duration;
import java.util.Arrays;

/**
 * The simulation's clock and its only scheduler: a heap of events ordered by (virtual time, sequence number). Time
 * stands still unless somebody runs the queue, and then it jumps from event to event.
 */
public final class EventQueue {
    private static final int INITIAL_CAPACITY = 256;

    private Event[] heap = new Event[INITIAL_CAPACITY];
    private int size;
    private long nowNanos;
    private long nextSequence;

    /** The present moment, in nanoseconds since the simulation began. */
    public long nowNanos() {
        return nowNanos;
    }

    /** The present moment, since the simulation began. */
    public Duration now() {
        return Duration.ofNanos(nowNanos);
    }

    /**
     * Puts an event in the queue.
     *
     * @param delayNanos how long from now, in nanoseconds; zero means after everything already due now
     * @throws IllegalArgumentException if the delay is negative or the event is already in the queue
     */
    public void schedule(long delayNanos, Event event) {
        if (delayNanos < 0) {
            throw new IllegalArgumentException("an event cannot be scheduled in the past: " + delayNanos + " ns");
        }
        if (event.queue != null) {
            throw new IllegalArgumentException("the event is already scheduled");
        }
        event.timeNanos = nowNanos + delayNanos;
        event.sequence = nextSequence++;
        event.queue = this;
        if (size == heap.length) {
            heap = Arrays.copyOf(heap, size * 2);
        }
        siftUp(size++, event);
    }

    /** Runs {@code action} after {@code delay}; the answer can cancel it. */
    public Event schedule(Duration delay, Runnable action) {
        Event event = Event.of(action);
        schedule(delay.toNanos(), event);
        return event;
    }

    /**
     * Whether an event is the one that was scheduled last, and for so many nanoseconds from now: whatever would be
     * scheduled for that moment next would directly follow it.
     */
    public boolean isLatest(Event event, long delayNanos) {
        return event.queue == this && event.sequence == nextSequence - 1 && event.timeNanos == nowNanos + delayNanos;
    }

    /** When the next event happens, in nanoseconds; {@link Long#MAX_VALUE} where none is to come. */
    public long nextEventNanos() {
        return size == 0 ? Long.MAX_VALUE : heap[0].timeNanos;
    }

    /**
     * Lets the next event happen, if it is due by {@code limitNanos}; otherwise moves the clock to that limit.
     *
     * @return whether an event happened
     */
    public boolean runNext(long limitNanos) {
        if (size == 0 || heap[0].timeNanos > limitNanos) {
            nowNanos = Math.max(nowNanos, limitNanos);
            return false;
        }
        Event event = heap[0];
        nowNanos = event.timeNanos;
        remove(event);
        event.happen();
        return true;
    }

    /** Lets everything happen that is due within {@code duration} from now, and moves the clock on by it. */
    public void runFor(Duration duration) {
        long limit = nowNanos + duration.toNanos();
        while (runNext(limit)) {
            continue;
        }
    }

    void remove(Event event) {
        int index = event.heapIndex;
        Event last = heap[--size];
        heap[size] = null;
        event.queue = null;
        if (last == event) {
            return;
        }
        if (index > 0 && before(last, heap[(index - 1) >>> 1])) {
            siftUp(index, last);
        } else {
            siftDown(index, last);
        }
    }

    private void siftUp(int start, Event event) {
        int index = start;
        while (index > 0) {
            int parent = (index - 1) >>> 1;
            if (!before(event, heap[parent])) {
                break;
            }
            place(heap[parent], index);
            index = parent;
        }
        place(event, index);
    }

    private void siftDown(int start, Event event) {
        int index = start;
        int half = size >>> 1;
        while (index < half) {
            int child = 2 * index + 1;
            if (child + 1 < size && before(heap[child + 1], heap[child])) {
                child++;
            }
            if (!before(heap[child], event)) {
                break;
            }
            place(heap[child], index);
            index = child;
        }
        place(event, index);
    }

    private void place(Event event, int index) {
        heap[index] = event;
        event.heapIndex = index;
    }

    private static boolean before(Event a, Event b) {
        return a.timeNanos < b.timeNanos || (a.timeNanos == b.timeNanos && a.sequence < b.sequence);
    }
}
