package netsh.commands.process;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * One thread of control: a process and, above it, the children it runs in the foreground. It runs only while it
 * holds the baton.
 */
final class Strand {
    private final Scheduler scheduler;
    /** The processes that run here, the one whose code is running last. */
    private final List<Process> stack = new ArrayList<>(4);
    private volatile Thread thread;
    private volatile boolean holdsBaton;
    private boolean parked;
    private boolean ready;
    private BooleanSupplier polled;
    private boolean hasDeadline;
    private long parkedSinceNanos;

    Strand(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    void push(Process process) {
        stack.add(process);
    }

    void pop() {
        stack.remove(stack.size() - 1);
    }

    /** The process whose code runs here; the strand must have one. */
    Process top() {
        return stack.get(stack.size() - 1);
    }

    boolean isEmpty() {
        return stack.isEmpty();
    }

    List<Process> stack() {
        return stack;
    }

    void bindToCurrentThread() {
        thread = Thread.currentThread();
    }

    void park() {
        parked = true;
    }

    void unpark() {
        parked = false;
        polled = null;
    }

    /** Puts a strand that waits at the end of those who may run; does nothing where it runs or is among them. */
    void makeReady() {
        if (parked && !ready) {
            ready = true;
            scheduler.enqueue(this);
        }
    }

    boolean isReady() {
        return ready;
    }

    void clearReady() {
        ready = false;
    }

    void waitsFor(BooleanSupplier condition, boolean deadline, long nowNanos) {
        polled = condition;
        hasDeadline = deadline;
        parkedSinceNanos = nowNanos;
    }

    BooleanSupplier polled() {
        return polled;
    }

    boolean hasDeadline() {
        return hasDeadline;
    }

    long parkedSinceNanos() {
        return parkedSinceNanos;
    }

    /** Gives this strand the baton; the caller must stop running lab code at once. */
    void handBaton() {
        holdsBaton = true;
        LockSupport.unpark(thread);
    }

    /** Blocks the calling thread until somebody hands it the baton. */
    void awaitBaton() {
        while (!holdsBaton) {
            LockSupport.park(this);
        }
        holdsBaton = false;
    }
}
