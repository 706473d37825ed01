package netsh.commands.process;

/**
 * Unwinds the code of a process that a signal has ended. Tools let it pass: catching it would be surviving SIGKILL.
 * It has no stack trace, because it is no error.
 */
public final class Terminated extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Process process;
    private final Signal signal;

    Terminated(Process process, Signal signal) {
        super(signal.name(), null, false, false);
        this.process = process;
        this.signal = signal;
    }

    Process process() {
        return process;
    }

    /** The signal that ended the process. */
    public Signal signal() {
        return signal;
    }
}
