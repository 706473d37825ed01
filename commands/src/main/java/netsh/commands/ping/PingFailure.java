package netsh.commands.ping;

/** A tool of iputils ends with a sentence and an exit status. */
final class PingFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final int exitStatus;

    PingFailure(int exitStatus, String sentence) {
        super(sentence, null, false, false);
        this.exitStatus = exitStatus;
    }

    int exitStatus() {
        return exitStatus;
    }
}
