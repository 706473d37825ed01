package netsh.commands.process;

/** How a wait ended. */
public enum WaitResult {
    /** What was waited for is there. */
    READY,
    /** The deadline passed first. */
    TIMED_OUT,
    /** A signal arrived that the process catches; {@link Process#takeSignal()} tells which. */
    SIGNALLED
}
