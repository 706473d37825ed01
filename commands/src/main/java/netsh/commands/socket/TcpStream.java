package netsh.commands.socket;

import java.util.Optional;
import netsh.commands.file.FileTransferException;
import netsh.commands.process.Process;
import netsh.commands.process.WaitQueue;
import netsh.commands.process.WaitResult;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.packet.Bytes;
import netsh.network.tcp.TcpSocket;

/** A TCP connection as an open file: whoever reads or writes waits for the other side. */
public final class TcpStream extends SocketFile {
    private final TcpSocket socket;
    private final WaitQueue changes = new WaitQueue();

    private TcpStream(TcpSocket socket) {
        super(socket, socket::close);
        this.socket = socket;
        socket.onChange(changes::wakeAll);
    }

    /** A stream that no process has a descriptor of yet. */
    public static TcpStream of(TcpSocket socket) {
        return new TcpStream(socket);
    }

    /** Gives a process a descriptor of a socket. */
    public static TcpStream open(Process process, TcpSocket socket) {
        return open(process, new TcpStream(socket));
    }

    /** The socket behind it. */
    public TcpSocket tcp() {
        return socket;
    }

    /**
     * Waits for a connection that was begun.
     *
     * @param deadlineNanos when to give up, in virtual time; {@link Long#MAX_VALUE} for never
     * @return what went wrong; EINPROGRESS where it took too long, EINTR where a caught signal came
     */
    public Optional<Errno> awaitConnection(Process process, long deadlineNanos) {
        WaitResult result = process.await(changes, () -> !socket.isConnecting(), deadlineNanos);
        if (result == WaitResult.READY) {
            return socket.takeError();
        }
        return Optional.of(result == WaitResult.TIMED_OUT ? Errno.EINPROGRESS : Errno.EINTR);
    }

    /** Waits until there is something to read, or until a moment of virtual time; answers whether there is. */
    public boolean awaitReadable(Process process, long deadlineNanos) {
        return process.await(changes, socket::isReadable, deadlineNanos) == WaitResult.READY;
    }

    @Override
    public int read(Process reader, byte[] buffer, int offset, int length) {
        while (!socket.isReadable()) {
            reader.await(changes, socket::isReadable);
            reader.checkpoint();
        }
        try {
            Bytes data = socket.receive(length);
            data.copyTo(buffer, offset);
            return data.length() == 0 ? -1 : data.length();
        } catch (NetException broken) {
            throw new FileTransferException(broken.errno());
        }
    }

    @Override
    public boolean isReadable() {
        return socket.isReadable();
    }

    @Override
    public void write(Process writer, byte[] buffer, int offset, int length) {
        int done = 0;
        try {
            while (done < length) {
                done += socket.send(Bytes.of(buffer, offset + done, offset + length));
                if (done < length) {
                    writer.await(changes, socket::isWritable);
                    writer.checkpoint();
                }
            }
        } catch (NetException broken) {
            throw new FileTransferException(broken.errno());
        }
    }
}
