package netsh.commands.dnsmasq;

/** dnsmasq cannot start: what it says and the exit status it ends with. */
final class DnsmasqFailure extends Exception {
    /** Wrong options. */
    static final int BAD_CONFIGURATION = 1;

    /** The network cannot be used so. */
    static final int BAD_NETWORK = 2;

    /** A file cannot be used. */
    static final int FILE_TROUBLE = 3;

    private static final long serialVersionUID = 1L;

    private final int status;

    DnsmasqFailure(int status, String message) {
        super(message, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }
}
