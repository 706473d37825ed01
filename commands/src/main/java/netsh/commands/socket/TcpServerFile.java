package netsh.commands.socket;

import java.util.Optional;
import netsh.commands.process.Process;
import netsh.commands.process.WaitQueue;
import netsh.network.tcp.TcpSocket;

/** A listening socket as an open file: whoever accepts waits for a connection. */
public final class TcpServerFile extends SocketFile {
    private final TcpSocket socket;
    private final WaitQueue changes = new WaitQueue();

    private TcpServerFile(TcpSocket socket) {
        super(socket, socket::close);
        this.socket = socket;
        socket.onChange(changes::wakeAll);
    }

    /** Gives a process a descriptor of a socket that listens. */
    public static TcpServerFile open(Process process, TcpSocket socket) {
        return open(process, new TcpServerFile(socket));
    }

    /** Waits for a connection and takes it; empty where a signal came that the process catches. */
    public Optional<TcpSocket> accept(Process process) {
        process.await(changes, socket::isReadable);
        return socket.accept();
    }
}
