package netsh.shell.session;

/**
 * Where a step is typed: at the session's own shell, or at one that a step before has opened in a namespace or on a virtual
 * machine.
 *
 * @param name the namespace's or machine's name; empty for the session's own shell
 * @param process the number of the shell's process; 0 for the session's own
 */
public record Place(String name, int process) {
    /** The session's own shell on the host. */
    public static final Place HOST = new Place("", 0);

    /** Whether it is the session's own shell. */
    public boolean isHost() {
        return process == 0;
    }
}
