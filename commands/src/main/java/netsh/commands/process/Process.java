package netsh.commands.process;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.VrfLink;

/**
 * A process: a number, a parent, a network namespace, a working directory, an environment and open files. Its code is a
 * {@link ProcessBody} that may wait here for time, a condition or a child; signals end the wait.
 */
public final class Process {
    private static final int CHECKPOINTS_PER_MILLISECOND = 1000;

    private final ProcessTable table;
    private final Scheduler scheduler;
    private final Process parent;
    private final int pid;
    private final long startedNanos;
    private final FileDescriptors descriptors;
    private final WaitQueue ended = new WaitQueue();
    private final SignalState signals;
    private NetworkNamespace namespace;
    private VrfLink vrf;
    private String workingDirectory;
    private Map<String, String> environment;
    private List<String> arguments;
    private Strand strand;
    private Process signalsGoTo;
    private boolean background;
    private boolean hasEnded;
    private boolean reaped;
    private int exitStatus;
    private int checkpoints;

    private Process(ProcessTable table, Process parent, NetworkNamespace namespace, FileDescriptors descriptors) {
        this.table = table;
        this.parent = parent;
        this.namespace = namespace;
        this.descriptors = descriptors;
        scheduler = table.scheduler();
        startedNanos = scheduler.events().nowNanos();
        signals = parent == null ? new SignalState() : parent.signals.inherited();
        background = parent != null && parent.background;
        namespace.hold();
        pid = table.add(this);
    }

    /**
     * A process without a parent that is there, holds its namespace and can be forked, but runs no code: init, or whoever
     * writes a machine's first files. It can be made while others run.
     */
    public static Process resident(ProcessTable table, NetworkNamespace namespace, List<String> arguments,
            Map<String, String> environment) {
        Process process = new Process(table, null, namespace, new FileDescriptors());
        process.arguments = List.copyOf(arguments);
        process.environment = environment;
        process.workingDirectory = environment.getOrDefault("HOME", "/");
        return process;
    }

    /** A machine's first process of a session, without a parent; it runs on the caller's thread, outside the lab. */
    public static Process session(ProcessTable table, NetworkNamespace namespace, List<String> arguments,
            Map<String, String> environment) {
        Process process = resident(table, namespace, arguments, environment);
        process.strand = table.scheduler().main();
        process.strand.push(process);
        return process;
    }

    /**
     * Somebody who looks at a machine as a process there would, and never runs: it has no number that anything could
     * see, and holds on to nothing.
     */
    public Process bystander(NetworkNamespace where) {
        Process bystander = new Process(new ProcessTable(scheduler, 0), null, where, new FileDescriptors());
        where.release();
        bystander.workingDirectory = workingDirectory;
        bystander.environment = environment;
        bystander.arguments = arguments;
        return bystander;
    }

    /** A child that is as its parent is (fork(2)) and has not run yet. */
    public Process fork() {
        return forkInto(table);
    }

    /** A child in another machine's table: what a console or a VM's agent starts there. */
    public Process forkInto(ProcessTable other) {
        Process child = new Process(other, this, namespace, descriptors.copy());
        child.workingDirectory = workingDirectory;
        child.environment = environment;
        child.arguments = arguments;
        child.vrf = vrf;
        return child;
    }

    /** Its number. */
    public int pid() {
        return pid;
    }

    /** Who started it; empty for a session's first. */
    public Optional<Process> parent() {
        return Optional.ofNullable(parent);
    }

    /** The processes of the machine it runs on. */
    public ProcessTable table() {
        return table;
    }

    /** The scheduler, whose event queue is the simulation's clock. */
    public Scheduler scheduler() {
        return scheduler;
    }

    /** When it was started, in nanoseconds of virtual time. */
    public long startedNanos() {
        return startedNanos;
    }

    /** Its open files. */
    public FileDescriptors descriptors() {
        return descriptors;
    }

    /** The network namespace it is in; sockets that it opens there next are bound to its VRF. */
    public NetworkNamespace namespace() {
        namespace.sockets().bindNewTo(vrf);
        return namespace;
    }

    /** The VRF that its sockets are bound to (the control group that ip vrf exec puts it in). */
    public Optional<VrfLink> vrf() {
        return Optional.ofNullable(vrf);
    }

    /** Binds the sockets that it and its children open from now on; empty for none. */
    public void bindTo(Optional<VrfLink> newVrf) {
        vrf = newVrf.orElse(null);
    }

    /** Moves it to another namespace (setns(2)). */
    public void enter(NetworkNamespace other) {
        other.hold();
        namespace.release();
        namespace = other;
    }

    /** Its working directory, absolute. */
    public String workingDirectory() {
        return workingDirectory;
    }

    /** Changes the working directory; the caller has checked that it exists. */
    public void changeDirectory(String absolutePath) {
        workingDirectory = absolutePath;
    }

    /** Its environment; never changed in place. */
    public Map<String, String> environment() {
        return environment;
    }

    /** Gives it another environment; the map must not be changed afterwards. */
    public void setEnvironment(Map<String, String> environment) {
        this.environment = environment;
    }

    /** What it was started as: the program's name and its arguments, as ps shows them. */
    public List<String> arguments() {
        return arguments;
    }

    /** Makes it another program (execve(2)). */
    public void setArguments(List<String> newArguments) {
        arguments = newArguments;
        signals.catchesNothing();
    }

    /** Whether it runs behind the foreground: Ctrl-C does not reach it. */
    public boolean isBackground() {
        return background;
    }

    /** Puts it, and the children it will have, behind the foreground. */
    public void moveToBackground() {
        background = true;
    }

    /** The first process of its session: the shell at the prompt, or the replay's. */
    public Process session() {
        Process process = this;
        while (process.parent != null) {
            process = process.parent;
        }
        return process;
    }

    /** Runs a forked child in the foreground, on its parent's strand, and answers its exit status. */
    public int runForeground(ProcessBody body) {
        Strand caller = scheduler.current();
        strand = caller;
        caller.push(this);
        try {
            perform(body);
        } finally {
            caller.pop();
        }
        reap();
        return exitStatus;
    }

    /** Runs a forked child beside its parent; it starts when the parent waits or ends. */
    public void runBeside(ProcessBody body) {
        scheduler.start(this, body);
    }

    void runsOn(Strand itsStrand) {
        strand = itsStrand;
    }

    /** Runs the body to its end, whatever kind of end that is. */
    void perform(ProcessBody body) {
        int status;
        try {
            checkpoint();
            status = body.run(this);
        } catch (Terminated terminated) {
            if (terminated.process() != this) {
                end(terminated.signal().exitStatus());
                throw terminated;
            }
            status = terminated.signal().exitStatus();
        } catch (StackOverflowError overflow) {
            status = 139;
        }
        end(status & 0xff);
    }

    private void end(int status) {
        descriptors.closeAll();
        if (!hasEnded) {
            hasEnded = true;
            exitStatus = status;
            namespace.release();
            if (parent == null || parent.hasEnded || parent.signals.isIgnored(Signal.CHLD)) {
                reap();
            }
            ended.wakeAll();
        }
    }

    /** Takes it out of the table: its parent has taken note of its end. */
    public void reap() {
        if (!reaped && hasEnded) {
            reaped = true;
            table.remove(this);
        }
    }

    /** Whether it has ended; it stays in the table until it is reaped. */
    public boolean hasEnded() {
        return hasEnded;
    }

    /** Its exit status once it has ended; 128 and the signal's number where a signal ended it. */
    public int exitStatus() {
        return exitStatus;
    }

    /** The signal that ended it. */
    public Optional<Signal> endedBy() {
        return hasEnded ? Optional.ofNullable(signals.fatal()) : Optional.empty();
    }

    /** Waits for so much virtual time. */
    public WaitResult sleep(Duration duration) {
        return sleepNanos(duration.toNanos());
    }

    /** Waits for so much virtual time, in nanoseconds. */
    public WaitResult sleepNanos(long nanos) {
        checkpoint();
        long deadline = deadlineAfter(nanos);
        return !signals.hasPending() && scheduler.passesQuietly(deadline) ? WaitResult.TIMED_OUT
                : await(null, null, deadline);
    }

    /**
     * The moment of virtual time that is so many nanoseconds from now; {@link Long#MAX_VALUE}, which is never, where
     * that is more than a century away.
     */
    public long deadlineAfter(long nanos) {
        long now = scheduler.events().nowNanos();
        return nanos > Long.MAX_VALUE / 2 - now ? Long.MAX_VALUE : now + Math.max(0, nanos);
    }

    /**
     * Waits until the condition holds. It is looked at after every event and whenever another process waits, so it must
     * be cheap; what is woken explicitly is better awaited on a {@link WaitQueue}.
     */
    public WaitResult awaitUntil(BooleanSupplier condition) {
        return await(null, condition, Long.MAX_VALUE);
    }

    /** Waits until the condition holds or a moment of virtual time, in nanoseconds, has come. */
    public WaitResult awaitUntil(BooleanSupplier condition, long deadlineNanos) {
        return await(null, condition, deadlineNanos);
    }

    /** Waits until somebody wakes the queue and the condition holds then. */
    public WaitResult await(WaitQueue queue, BooleanSupplier condition) {
        return await(queue, condition, Long.MAX_VALUE);
    }

    /**
     * Waits until somebody wakes the queue and the condition holds then, or until a moment of virtual time.
     *
     * @param deadlineNanos {@link Long#MAX_VALUE} for none
     */
    public WaitResult await(WaitQueue queue, BooleanSupplier condition, long deadlineNanos) {
        checkpoint();
        if (signals.hasPending()) {
            return WaitResult.SIGNALLED;
        }
        if (condition != null && condition.getAsBoolean()) {
            return WaitResult.READY;
        }
        return new Wait(queue, condition, deadlineNanos).await(this);
    }

    Strand strand() {
        return strand;
    }

    SignalState signals() {
        return signals;
    }

    /** Waits for a child started beside this process and takes note of its end; answers its exit status. */
    public int waitFor(Process child) {
        WaitResult result = await(child.ended, child::hasEnded);
        if (result == WaitResult.READY) {
            child.reap();
            return child.exitStatus;
        }
        return signals.firstPending().exitStatus();
    }

    /**
     * A point where code that computes without waiting can be interrupted and killed. Computing takes time too: every
     * thousandth call lets a millisecond of virtual time pass, so that a busy loop cannot lock others out for ever.
     */
    public void checkpoint() {
        scheduler.checkInterrupt(this);
        dieIfSignalled();
    }

    /** A checkpoint of a loop; see {@link #checkpoint()}. */
    public void loopCheckpoint() {
        if (++checkpoints >= CHECKPOINTS_PER_MILLISECOND) {
            checkpoints = 0;
            sleepNanos(1_000_000);
        } else {
            checkpoint();
        }
    }

    void dieIfSignalled() {
        if (signals.fatal() != null) {
            throw new Terminated(this, signals.fatal());
        }
    }

    /** From now on the signal does not end this process but its wait; {@link #takeSignal()} tells of it. */
    public void catchSignal(Signal signal) {
        signals.catches(signal);
    }

    /** From now on the signal does nothing, here and in children (SIG_IGN). */
    public void ignoreSignal(Signal signal) {
        signals.ignores(signal);
    }

    /** From now on the signal does what it does by default. */
    public void resetSignal(Signal signal) {
        signals.resets(signal);
    }

    /** The oldest signal that was caught and not yet taken. */
    public Optional<Signal> takeSignal() {
        return signals.take();
    }

    /** Whether a caught signal waits to be taken. */
    public boolean hasSignal() {
        return signals.hasPending();
    }

    /**
     * A session's first process outlives a signal that would end it: the line is lost, the session is not.
     *
     * @return the signal that was outlived
     */
    public Optional<Signal> revive() {
        return parent == null && !hasEnded ? signals.outlive() : Optional.empty();
    }

    /** Signals that would end this process go to a child from now on, as programs that stand in for another have it. */
    public void passSignalsTo(Process child) {
        signalsGoTo = child;
    }

    /** Sends it a signal (kill(2)); it takes effect when the process next waits or comes to a checkpoint. */
    public void signal(Signal signal) {
        if (signalsGoTo != null && !signalsGoTo.hasEnded && signal.isFatal() && signal != Signal.KILL) {
            signalsGoTo.signal(signal);
            return;
        }
        boolean isInit = pid == 1;
        if (hasEnded || isInit || !signals.arrives(signal) || strand == null) {
            return;
        }
        if (strand.top() == this) {
            strand.makeReady();
        } else if (signals.fatal() != null && parent != null) {
            endBeneathChild();
        }
    }

    /**
     * Its code is waiting for a foreground child; the process is gone at once, its code unwinds when the child ends.
     */
    private void endBeneathChild() {
        hasEnded = true;
        exitStatus = signals.fatal().exitStatus();
        namespace.release();
        ended.wakeAll();
    }
}
