package netsh.shell.benchmark;

import netsh.network.time.Event;
import netsh.network.time.EventQueue;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What one event costs, with as many others waiting. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class EventQueueBenchmark {
    private static final int EVENTS = 1000;

    @Param({"10", "10000"})
    public int waiting;

    private final EventQueue queue = new EventQueue();

    /** Fills the queue with timers that are far away. */
    @Setup
    public void fill() {
        for (int i = 0; i < waiting; i++) {
            queue.schedule(Long.MAX_VALUE / 2 + i, Event.of(() -> {}));
        }
    }

    /** Schedules events a little ahead and lets them happen. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public void scheduleAndRun() {
        for (int i = 0; i < EVENTS; i++) {
            queue.schedule(5000, Event.of(() -> {}));
            queue.runNext(Long.MAX_VALUE / 4);
        }
    }
}
