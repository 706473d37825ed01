package netsh.commands.openvswitch.ofctl;

/** Something that the tool refuses; the message stands behind its name. */
public final class OfctlException extends Exception {
    private static final long serialVersionUID = 1L;

    OfctlException(String message) {
        super(message, null, false, false);
    }
}
