package netsh.network.error;

import java.util.Optional;

/**
 * The kernel refused. It carries what a system call or a netlink answer carries: the error number and, for some netlink
 * requests, the extended acknowledgement's message.
 */
public final class NetException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Errno errno;
    private final String extendedMessage;

    /** A refusal without further words. */
    public NetException(Errno errno) {
        this(errno, null);
    }

    /**
     * A refusal with the extended acknowledgement's message, which iproute2 prints as "Error: MESSAGE.".
     *
     * @param extendedMessage the message as the kernel has it, without a full stop; null for none
     */
    public NetException(Errno errno, String extendedMessage) {
        super(extendedMessage == null ? errno.text() : extendedMessage, null, false, false);
        this.errno = errno;
        this.extendedMessage = extendedMessage;
    }

    /** The error number. */
    public Errno errno() {
        return errno;
    }

    /** The extended acknowledgement's message, where there is one. */
    public Optional<String> extendedMessage() {
        return Optional.ofNullable(extendedMessage);
    }
}
