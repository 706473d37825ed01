package netsh.commands.netcat;

import java.util.Optional;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.packet.Bytes;
import netsh.network.socket.Datagram;
import netsh.network.socket.UdpSocket;

/** The other end of an exchange of datagrams: it never ends, but can turn out not to be there. */
final class UdpPeer implements Peer {
    private final UdpSocket socket;

    UdpPeer(UdpSocket socket) {
        this.socket = socket;
    }

    @Override
    public boolean isReadable() {
        return socket.isReadable();
    }

    @Override
    public Bytes receive() throws NetException {
        Optional<Datagram> datagram = socket.receive();
        if (datagram.isEmpty()) {
            throw new NetException(socket.takeError().orElse(Errno.EAGAIN));
        }
        return datagram.get().data();
    }

    @Override
    public boolean isWritable() {
        return true;
    }

    @Override
    public int send(Bytes data) throws NetException {
        socket.send(data);
        return data.length();
    }

    @Override
    public boolean isGone() {
        return false;
    }

    @Override
    public void shutDown() {
        // Datagrams have no end that could be told.
    }
}
