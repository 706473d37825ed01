package netsh.commands.process;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** What a process does with signals, and those that have arrived (signal(7)). */
final class SignalState {
    private final EnumSet<Signal> ignored;
    private final EnumSet<Signal> caught = EnumSet.noneOf(Signal.class);
    private final List<Signal> pending = new ArrayList<>(0);
    private Signal fatal;

    SignalState() {
        ignored = EnumSet.noneOf(Signal.class);
    }

    private SignalState(SignalState parent) {
        ignored = EnumSet.copyOf(parent.ignored);
    }

    /** A child's state: it ignores what its parent ignores and catches nothing. */
    SignalState inherited() {
        return new SignalState(this);
    }

    void catches(Signal signal) {
        caught.add(signal);
        ignored.remove(signal);
    }

    void ignores(Signal signal) {
        caught.remove(signal);
        ignored.add(signal);
    }

    boolean isIgnored(Signal signal) {
        return ignored.contains(signal);
    }

    void resets(Signal signal) {
        caught.remove(signal);
        ignored.remove(signal);
    }

    /** Another program catches nothing yet. */
    void catchesNothing() {
        caught.clear();
    }

    /** Takes note of a signal; answers whether it changes anything for the process. */
    boolean arrives(Signal signal) {
        if (fatal != null || (signal != Signal.KILL && ignored.contains(signal))) {
            return false;
        }
        if (signal != Signal.KILL && caught.contains(signal)) {
            pending.add(signal);
            return true;
        }
        fatal = signal.isFatal() ? signal : null;
        return fatal != null;
    }

    /** The signal that ends the process, null for none. */
    Signal fatal() {
        return fatal;
    }

    /** Lets the process outlive the signal that would end it; answers that signal. */
    Optional<Signal> outlive() {
        Optional<Signal> survived = Optional.ofNullable(fatal);
        fatal = null;
        return survived;
    }

    boolean hasPending() {
        return !pending.isEmpty();
    }

    Signal firstPending() {
        return pending.get(0);
    }

    /** The oldest signal that was caught and not yet taken. */
    Optional<Signal> take() {
        return pending.isEmpty() ? Optional.empty() : Optional.of(pending.remove(0));
    }
}
