package netsh.commands.openvswitch.vsctl;

/** A command that cannot be done; the message stands behind the tool's name (ctl_fatal). */
final class VsctlException extends Exception {
    private static final long serialVersionUID = 1L;

    VsctlException(String message) {
        super(message, null, false, false);
    }
}
