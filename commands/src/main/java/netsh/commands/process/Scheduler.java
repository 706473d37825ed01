package netsh.commands.process;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import netsh.network.time.EventQueue;

/**
 * Decides whose turn it is. Code that waits is written straight-line and each strand of it has a thread, but one baton
 * goes round: only its holder runs. Whoever waits while nobody else can run lets the simulation's events happen itself,
 * so a foreground command needs no change of thread. The order of turns follows from the event queue and first come,
 * first served; thread timing has no part in it.
 */
public final class Scheduler implements AutoCloseable {
    /** How long, in virtual time, a foreground process may wait with nothing in sight before it is given up. */
    private static final long PATIENCE_NANOS = Duration.ofHours(1).toNanos();
    private static final int STACK_BYTES = 2 << 20;
    /** How often code may ask for a Ctrl-C without ever waiting before it gets one in the middle of its work. */
    private static final int CHECKS_WITHOUT_WAIT = 20_000;
    private static final ExecutorService THREADS = new ThreadPoolExecutor(0, Integer.MAX_VALUE, 10, TimeUnit.SECONDS,
            new SynchronousQueue<>(), Scheduler::newThread);

    private final EventQueue events;
    private final ArrayDeque<Strand> ready = new ArrayDeque<>();
    private final List<Strand> parked = new ArrayList<>();
    private final Strand main = new Strand(this);
    private Strand current = main;
    private Pacer pacer = Pacer.NONE;
    private boolean gaveUp;
    private final ArrayDeque<Long> plannedInterruptions = new ArrayDeque<>(0);
    private final List<Duration> interruptions = new ArrayList<>(0);
    private int checksSinceWait;
    private volatile boolean interruptRequested;

    /** A scheduler of the simulation that {@code events} belongs to. */
    public Scheduler(EventQueue events) {
        this.events = events;
    }

    private static Thread newThread(Runnable body) {
        Thread thread = new Thread(null, body, "netsh-process", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    /** The simulation's clock and events. */
    public EventQueue events() {
        return events;
    }

    /** Installs what keeps virtual time in step with a person's; {@link Pacer#NONE} takes it away. */
    public void setPacer(Pacer pacer) {
        this.pacer = pacer;
    }

    /**
     * Ctrl-C: the foreground's running processes get SIGINT when everything has happened that is due by now. That
     * moment can be named in virtual time, so {@link #interruptAfter} repeats it exactly. May be called from any
     * thread; lost where nothing runs by the time {@link #clearInterrupt()} is called.
     */
    public void interrupt() {
        interruptRequested = true;
    }

    /** Whether a Ctrl-C waits to be delivered; for pacers, which must not sleep through it. */
    public boolean isInterruptRequested() {
        return interruptRequested;
    }

    /** Forgets a Ctrl-C that came when nothing ran; called before a command line starts. */
    public void clearInterrupt() {
        interruptRequested = false;
        gaveUp = false;
        interruptions.clear();
    }

    /** When Ctrl-C took effect since {@link #clearInterrupt()}, as moments of virtual time. */
    public List<Duration> interruptions() {
        return List.copyOf(interruptions);
    }

    /** Presses Ctrl-C after so much virtual time, and once more for each further call with a later moment. */
    public void interruptAfter(Duration duration) {
        plannedInterruptions.add(events.nowNanos() + duration.toNanos());
    }

    /** Takes back every {@link #interruptAfter} that has not happened. */
    public void cancelInterruptions() {
        plannedInterruptions.clear();
    }

    private long nextInterruptionNanos() {
        return plannedInterruptions.isEmpty() ? Long.MAX_VALUE : plannedInterruptions.peek();
    }

    /** Whether a foreground command was ended since {@link #clearInterrupt()} because nothing could ever wake it. */
    public boolean gaveUp() {
        return gaveUp;
    }

    Strand current() {
        return current;
    }

    /** The strand of the thread outside: the console's, a replay's, a test's. */
    Strand main() {
        return main;
    }

    void enqueue(Strand strand) {
        ready.add(strand);
    }

    /** Starts {@code process} on a strand of its own; it gets its turn when the caller waits. */
    void start(Process process, ProcessBody body) {
        Strand strand = new Strand(this);
        strand.push(process);
        process.runsOn(strand);
        strand.park();
        strand.makeReady();
        THREADS.execute(() -> {
            strand.bindToCurrentThread();
            strand.awaitBaton();
            strand.unpark();
            process.perform(body);
            strand.pop();
            leave();
        });
    }

    /** The end of a strand: the baton goes to the next, while this thread runs no more lab code. */
    private void leave() {
        Strand next = ready.poll();
        while (next == null) {
            pump();
            next = ready.poll();
        }
        switchTo(next);
    }

    /** Waits until {@code self} is ready; events happen meanwhile and others have their turn. */
    void park(Strand self) {
        if (self == main) {
            main.bindToCurrentThread();
        }
        self.park();
        parked.add(self);
        pollConditions();
        Strand next = ready.poll();
        while (next == null) {
            pump();
            next = ready.poll();
        }
        if (next == self) {
            self.clearReady();
        } else {
            switchTo(next);
            self.awaitBaton();
        }
        self.unpark();
        parked.remove(self);
    }

    private void switchTo(Strand next) {
        next.clearReady();
        current = next;
        next.handBaton();
    }

    /** Lets one event happen, or notices that none can help. */
    private void pump() {
        checksSinceWait = 0;
        long next = events.nextEventNanos();
        if (next > events.nowNanos() && (interruptRequested || nextInterruptionNanos() < next)) {
            if (!interruptRequested && nextInterruptionNanos() > events.nowNanos()) {
                events.runNext(nextInterruptionNanos());
            }
            deliverInterrupt();
            return;
        }
        if (isStuck(next)) {
            giveUp();
            return;
        }
        if (next > events.nowNanos() && pacer != Pacer.NONE) {
            long reached = pacer.advance(events.nowNanos(), next, this::isInterruptRequested);
            if (interruptRequested) {
                events.runNext(Math.min(reached, next - 1));
                return;
            }
        }
        events.runNext(next);
        pollConditions();
    }

    private void deliverInterrupt() {
        if (!interruptRequested) {
            plannedInterruptions.remove();
        }
        interruptRequested = false;
        interruptions.add(events.now());
        signalForeground(Signal.INT);
    }

    /** Moves the clock on where nothing at all happens until then; answers whether that was so. */
    boolean passesQuietly(long untilNanos) {
        if (!ready.isEmpty() || pacer != Pacer.NONE || untilNanos == Long.MAX_VALUE || interruptRequested
                || nextInterruptionNanos() <= untilNanos || events.nextEventNanos() <= untilNanos || somebodyWouldWake()) {
            return false;
        }
        events.runNext(untilNanos);
        return true;
    }

    private boolean somebodyWouldWake() {
        for (int i = 0; i < parked.size(); i++) {
            Strand strand = parked.get(i);
            if (strand.polled() != null && strand.polled().getAsBoolean()) {
                return true;
            }
        }
        return false;
    }

    private void pollConditions() {
        for (int i = 0; i < parked.size(); i++) {
            Strand strand = parked.get(i);
            if (strand.polled() != null && !strand.isReady() && strand.polled().getAsBoolean()) {
                strand.makeReady();
            }
        }
    }

    private boolean isStuck(long nextEventNanos) {
        if (nextEventNanos == Long.MAX_VALUE) {
            return true;
        }
        for (Strand strand : parked) {
            boolean waitsForGood = !strand.hasDeadline() && !strand.isEmpty() && !strand.top().isBackground();
            if (waitsForGood && nextEventNanos - strand.parkedSinceNanos() > PATIENCE_NANOS
                    && nothingElseMoves(strand)) {
                return true;
            }
        }
        return false;
    }

    /** Whether no other foreground strand is going to end its wait by itself. */
    private boolean nothingElseMoves(Strand strand) {
        for (Strand other : parked) {
            if (other != strand && other.hasDeadline() && !other.isEmpty() && !other.top().isBackground()) {
                return false;
            }
        }
        return true;
    }

    /** A real machine would wait for ever; a lab ends the foreground, the gentle way first. */
    private void giveUp() {
        signalForeground(gaveUp ? Signal.KILL : Signal.INT);
        gaveUp = true;
    }

    private void signalForeground(Signal signal) {
        for (Strand strand : List.copyOf(parked)) {
            if (!strand.isEmpty() && !strand.top().isBackground()) {
                strand.top().signal(signal);
            }
        }
    }

    /**
     * Delivers a Ctrl-C to the running process itself, for code that computes without waiting. Code that waits now and
     * then gets it there, at a moment that can be repeated.
     */
    void checkInterrupt(Process running) {
        boolean due = interruptRequested || nextInterruptionNanos() <= events.nowNanos();
        if (due && !running.isBackground() && ++checksSinceWait > CHECKS_WITHOUT_WAIT) {
            checksSinceWait = 0;
            running.signal(Signal.INT);
            deliverInterrupt();
        }
    }

    /**
     * Ends all processes on strands of their own and gives their threads back. Called by whoever owns the lab, from
     * outside of it.
     */
    @Override
    public void close() {
        pacer = Pacer.NONE;
        List<Strand> strands = new ArrayList<>(parked);
        strands.addAll(ready);
        for (Strand strand : strands) {
            List.copyOf(strand.stack()).forEach(process -> process.signal(Signal.KILL));
            strand.makeReady();
        }
        while (!ready.isEmpty()) {
            main.park();
            main.makeReady();
            park(main);
        }
    }
}
