package netsh.shell.explain;

import netsh.network.addr.Ipv4Address;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.packet.Bytes;
import netsh.network.packet.TcpOptions;
import netsh.network.packet.TcpSegment;
import netsh.network.socket.PayloadTaken;
import netsh.network.tcp.TcpSocket;

/** Begins a TCP connection; its first segment is the probe. */
final class ConnectionSocket implements ProbeSocket {
    private static final int ANY_PORT = 32768;

    private final Probe probe;
    private final NetworkNamespace namespace;
    private final TcpSocket socket;
    /** What is sent where the kernel does not even begin to connect: only routing is asked then. */
    private final TcpSegment stray;

    ConnectionSocket(NetworkNamespace namespace, Probe probe) {
        this.probe = probe;
        this.namespace = namespace;
        socket = new TcpSocket(namespace, Ipv4Address.ANY);
        stray = new TcpSegment(ANY_PORT, probe.port(), 0, 0, TcpSegment.SYN, 0, TcpOptions.NONE, Bytes.EMPTY);
    }

    @Override
    public void transmit() throws NetException {
        try {
            socket.connect(probe.to(), probe.port());
        } catch (NetException refused) {
            namespace.ipv4().send(null, probe.to(), ProbeSocket.options(probe), stray);
            throw refused;
        }
    }

    @Override
    public boolean hasSent(Object payload) {
        return payload == stray
                || payload instanceof TcpSegment segment
                        && segment.has(TcpSegment.SYN)
                        && segment.sourcePort() == socket.localPort()
                        && segment.destinationPort() == probe.port();
    }

    @Override
    public boolean hasTaken(PayloadTaken taken) {
        return taken.place() == namespace
                && taken.payload() instanceof TcpSegment segment
                && segment.destinationPort() == socket.localPort();
    }

    @Override
    public void close() {
        socket.abort();
    }
}
