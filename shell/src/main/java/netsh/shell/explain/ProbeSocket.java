package netsh.shell.explain;

import netsh.network.error.NetException;
import netsh.network.ipv4.PathMtuDiscovery;
import netsh.network.ipv4.SendOptions;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.packet.Bytes;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.IpProtocol;
import netsh.network.packet.UdpDatagram;
import netsh.network.socket.IpSocket;
import netsh.network.socket.RawSocket;
import netsh.network.socket.UdpSocket;

/** The socket that a probe leaves by: what ping has for an echo request, a UDP socket for a datagram. */
final class ProbeSocket implements AutoCloseable {
    /** An identifier that the lab's own pings, which count from 1 or use a process number, do not have. */
    private static final int IDENTIFIER = 0xfffe;

    private final Probe probe;
    private final IpSocket socket;

    ProbeSocket(NetworkNamespace namespace, Probe probe) {
        this.probe = probe;
        socket = probe.transport() == Transport.ICMP
                ? new RawSocket(namespace, IpProtocol.ICMP)
                : new UdpSocket(namespace);
        SendOptions options = SendOptions.DEFAULT.withTimeToLive(probe.timeToLive());
        socket.setOptions(probe.neverCut() ? options.withDiscovery(PathMtuDiscovery.DO) : options);
        socket.setReportsErrors(true);
    }

    /** Sends the probe; what the kernel has against it at once is told in the stream of events. */
    void send() {
        try {
            if (socket instanceof RawSocket raw) {
                raw.sendTo(probe.to(), new IcmpMessage.Echo(true, IDENTIFIER, 1, Bytes.zeros(probe.size())));
            } else {
                ((UdpSocket) socket).sendTo(probe.to(), probe.port(), Bytes.zeros(probe.size()));
            }
        } catch (NetException refused) {
            return;
        }
    }

    /** Whether a payload is the one that it sent. */
    boolean hasSent(Object payload) {
        if (payload instanceof IcmpMessage.Echo echo) {
            return echo.request() && echo.identifier() == IDENTIFIER;
        }
        return payload instanceof UdpDatagram datagram
                && socket instanceof UdpSocket own
                && datagram.sourcePort() == own.localPort()
                && datagram.destinationPort() == probe.port();
    }

    boolean isSameAs(IpSocket other) {
        return socket == other;
    }

    @Override
    public void close() {
        socket.close();
    }
}
