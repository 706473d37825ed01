package netsh.shell.explain;

import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.packet.Bytes;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.IpProtocol;
import netsh.network.socket.PayloadTaken;
import netsh.network.socket.RawSocket;

/** Sends an echo request by a raw socket, as ping does. */
final class EchoSocket implements ProbeSocket {
    /** An identifier that the lab's own pings, which count from 1 or use a process number, do not have. */
    private static final int IDENTIFIER = 0xfffe;

    private final Probe probe;
    private final RawSocket socket;
    private final IcmpMessage.Echo request;

    EchoSocket(NetworkNamespace namespace, Probe probe) {
        this.probe = probe;
        request = new IcmpMessage.Echo(true, IDENTIFIER, 1, Bytes.zeros(probe.size()));
        socket = new RawSocket(namespace, IpProtocol.ICMP);
        socket.setOptions(ProbeSocket.options(probe));
        socket.setReportsErrors(true);
    }

    @Override
    public void transmit() throws NetException {
        socket.sendTo(probe.to(), request);
    }

    @Override
    public boolean hasSent(Object payload) {
        return payload == request;
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
