package netsh.commands.file;

import netsh.network.error.Errno;

/**
 * Reading or writing an open file failed. Unchecked, because it happens within streams; the tool that cares catches it,
 * for the others the runner of tools prints {@code TOOL: read error: TEXT}.
 */
public final class FileTransferException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Errno errno;

    /** The failure that {@code errno} names. */
    public FileTransferException(Errno errno) {
        super(errno.text(), null, false, false);
        this.errno = errno;
    }

    /** What went wrong. */
    public Errno errno() {
        return errno;
    }
}
