package netsh.commands.file;

import netsh.commands.process.OpenFile;
import netsh.commands.process.Process;
import netsh.network.error.Errno;

/** A directory that was opened for reading: it opens, but read(2) refuses. */
final class DirectoryFile extends OpenFile {
    @Override
    public int read(Process reader, byte[] buffer, int offset, int length) {
        throw new FileTransferException(Errno.EISDIR);
    }

    @Override
    public void write(Process writer, byte[] buffer, int offset, int length) {
        throw new FileTransferException(Errno.EBADF);
    }
}
