package netsh.commands.file;

import java.nio.charset.StandardCharsets;
import netsh.commands.process.OpenFile;
import netsh.commands.process.Process;
import netsh.network.error.NetException;
import netsh.network.error.Errno;

/** An open file of live state: read as it is at the first read, written one write(2) at a time. */
final class SyntheticOpenFile extends OpenFile {
    private final SyntheticFile file;
    private final OpenMode mode;
    private byte[] content;
    private int position;

    SyntheticOpenFile(SyntheticFile file, OpenMode mode) throws NetException {
        if (mode != OpenMode.READ && (file.mode() & 0222) == 0) {
            throw new NetException(Errno.EACCES);
        }
        this.file = file;
        this.mode = mode;
    }

    @Override
    public int read(Process reader, byte[] buffer, int offset, int length) {
        if (mode == OpenMode.WRITE || mode == OpenMode.APPEND) {
            throw new FileTransferException(Errno.EBADF);
        }
        if (content == null) {
            try {
                content = file.read(reader).getBytes(StandardCharsets.UTF_8);
            } catch (NetException e) {
                throw new FileTransferException(e.errno());
            }
        }
        int count = Math.min(length, content.length - position);
        if (count <= 0) {
            return -1;
        }
        System.arraycopy(content, position, buffer, offset, count);
        position += count;
        return count;
    }

    @Override
    public boolean unread(int bytes) {
        position -= bytes;
        return true;
    }

    @Override
    public void write(Process writer, byte[] buffer, int offset, int length) {
        try {
            file.write(new String(buffer, offset, length, StandardCharsets.UTF_8), writer);
        } catch (NetException e) {
            throw new FileTransferException(e.errno());
        }
    }
}
