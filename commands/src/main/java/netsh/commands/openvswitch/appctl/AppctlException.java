package netsh.commands.openvswitch.appctl;

/** The daemon answers a command with an error in these words. */
final class AppctlException extends Exception {
    private static final long serialVersionUID = 1L;

    AppctlException(String message) {
        super(message, null, false, false);
    }
}
