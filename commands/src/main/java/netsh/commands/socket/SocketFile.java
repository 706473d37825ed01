package netsh.commands.socket;

import netsh.commands.process.OpenFile;
import netsh.commands.process.Process;
import netsh.network.socket.IpSocket;
import netsh.network.tcp.TcpSocket;

/** A socket behind a descriptor: it is closed with the last descriptor that refers to it. */
public class SocketFile extends OpenFile {
    private final Object socket;
    private final Runnable closing;

    SocketFile(Object socket, Runnable closing) {
        this.socket = socket;
        this.closing = closing;
    }

    /** Gives a process a descriptor of a UDP, echo or raw socket. */
    public static SocketFile open(Process process, IpSocket socket) {
        return open(process, new SocketFile(socket, socket::close));
    }

    /** Gives a process a descriptor of a certain number. */
    public static void openAt(Process process, int number, IpSocket socket) {
        process.descriptors().set(number, new SocketFile(socket, socket::close));
    }

    /** Gives a process a descriptor of a certain number. */
    public static void openAt(Process process, int number, TcpSocket socket) {
        process.descriptors().set(number, new SocketFile(socket, socket::close));
    }

    static <F extends SocketFile> F open(Process process, F file) {
        process.descriptors().open(file);
        return file;
    }

    /** Closes the descriptor that {@code process} has of it. */
    public final void close(Process process) {
        process.descriptors().close(this);
    }

    /** The socket itself. */
    public final Object socket() {
        return socket;
    }

    @Override
    public int read(Process reader, byte[] buffer, int offset, int length) {
        throw new IllegalStateException("this socket is not read as a stream");
    }

    @Override
    public void write(Process writer, byte[] buffer, int offset, int length) {
        throw new IllegalStateException("this socket is not written as a stream");
    }

    @Override
    protected final void close() {
        closing.run();
    }
}
