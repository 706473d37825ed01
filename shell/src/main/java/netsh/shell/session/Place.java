package netsh.shell.session;

/**
 * Where a step is typed.
 *
 * @param kind what reads it
 * @param name the namespace's or machine's name where a shell other than the session's own reads it, otherwise empty
 */
public record Place(Kind kind, String name) {
    /** The session's own shell on the host. */
    public static final Place HOST = new Place(Kind.HOST, "");

    /** What reads a step. */
    public enum Kind {
        /** The session's own shell. */
        HOST,
        /** A shell that a step before has opened: in a namespace, on a virtual machine. */
        SHELL,
        /** A command that reads its standard input. */
        INPUT
    }
}
