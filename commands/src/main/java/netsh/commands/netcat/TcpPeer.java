package netsh.commands.netcat;

import netsh.network.error.NetException;
import netsh.network.packet.Bytes;
import netsh.network.tcp.TcpSocket;
import netsh.network.tcp.TcpState;

/** The other end of a TCP connection. */
final class TcpPeer implements Peer {
    private static final int BUFFER = 16_384;

    private final TcpSocket socket;

    TcpPeer(TcpSocket socket) {
        this.socket = socket;
    }

    @Override
    public boolean isReadable() {
        return socket.isReadable();
    }

    @Override
    public Bytes receive() throws NetException {
        return socket.receive(BUFFER);
    }

    @Override
    public boolean isWritable() {
        return socket.isWritable();
    }

    @Override
    public int send(Bytes data) throws NetException {
        return socket.send(data);
    }

    @Override
    public boolean isGone() {
        return socket.state() == TcpState.CLOSE && !socket.isReadable();
    }

    @Override
    public void shutDown() {
        socket.shutDownOutput();
    }
}
