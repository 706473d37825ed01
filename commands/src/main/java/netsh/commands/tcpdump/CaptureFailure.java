package netsh.commands.tcpdump;

/** Nothing can be captured; the message says why. */
final class CaptureFailure extends Exception {
    private static final long serialVersionUID = 1L;

    CaptureFailure(String message) {
        super(message, null, false, false);
    }
}
