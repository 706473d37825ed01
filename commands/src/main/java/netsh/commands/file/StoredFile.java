package netsh.commands.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import netsh.commands.process.OpenFile;
import netsh.commands.process.Process;
import netsh.network.error.Errno;

/** An open file of the stored tree. */
final class StoredFile extends OpenFile {
    private final SeekableByteChannel channel;
    private final OpenMode mode;
    private final Runnable touch;

    StoredFile(SeekableByteChannel channel, OpenMode mode, Runnable touch) {
        this.channel = channel;
        this.mode = mode;
        this.touch = touch;
    }

    @Override
    public int read(Process reader, byte[] buffer, int offset, int length) {
        if (mode == OpenMode.WRITE || mode == OpenMode.APPEND) {
            throw new FileTransferException(Errno.EBADF);
        }
        try {
            return channel.read(ByteBuffer.wrap(buffer, offset, length));
        } catch (IOException e) {
            throw new FileTransferException(Errno.EIO);
        }
    }

    @Override
    public boolean unread(int bytes) {
        try {
            channel.position(channel.position() - bytes);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void write(Process writer, byte[] buffer, int offset, int length) {
        if (mode == OpenMode.READ) {
            throw new FileTransferException(Errno.EBADF);
        }
        try {
            channel.write(ByteBuffer.wrap(buffer, offset, length));
            touch.run();
        } catch (IOException e) {
            throw new FileTransferException(Errno.EIO);
        }
    }

    @Override
    protected void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (mode != OpenMode.READ) {
            // Closing dates the file by the wall clock, which nobody in a lab may see.
            touch.run();
        }
    }
}
