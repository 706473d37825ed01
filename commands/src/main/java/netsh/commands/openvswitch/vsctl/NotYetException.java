package netsh.commands.openvswitch.vsctl;

/** What a command waits for is not so yet: the whole line is to be tried again after the next change. */
final class NotYetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotYetException() {
        super(null, null, false, false);
    }
}
