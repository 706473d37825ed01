package netsh.shell.explain;

import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.packet.Bytes;
import netsh.network.packet.UdpDatagram;
import netsh.network.socket.PayloadTaken;
import netsh.network.socket.UdpSocket;

/** Sends a datagram by a UDP socket. */
final class DatagramSocket implements ProbeSocket {
    private final Probe probe;
    private final UdpSocket socket;

    DatagramSocket(NetworkNamespace namespace, Probe probe) {
        this.probe = probe;
        socket = new UdpSocket(namespace);
        socket.setOptions(ProbeSocket.options(probe));
        socket.setReportsErrors(true);
    }

    @Override
    public void transmit() throws NetException {
        socket.sendTo(probe.to(), probe.port(), Bytes.zeros(probe.size()));
    }

    @Override
    public boolean hasSent(Object payload) {
        return payload instanceof UdpDatagram datagram
                && datagram.sourcePort() == socket.localPort()
                && datagram.destinationPort() == probe.port();
    }

    @Override
    public boolean hasTaken(PayloadTaken taken) {
        return taken.socket().filter(other -> other == socket).isPresent();
    }

    @Override
    public void close() {
        socket.close();
    }
}
