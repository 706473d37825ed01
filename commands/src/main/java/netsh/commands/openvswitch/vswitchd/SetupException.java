package netsh.commands.openvswitch.vswitchd;

/** An interface that cannot be set up; the message is what the daemon writes into its column "error". */
final class SetupException extends Exception {
    private static final long serialVersionUID = 1L;

    SetupException(String message) {
        super(message, null, false, false);
    }
}
