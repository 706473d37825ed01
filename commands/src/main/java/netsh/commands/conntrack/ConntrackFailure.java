package netsh.commands.conntrack;

/** A word that the tool does not know, or knows and cannot do. */
final class ConntrackFailure extends Exception {
    private static final long serialVersionUID = 1L;

    ConntrackFailure(String message) {
        super(message, null, false, false);
    }
}
