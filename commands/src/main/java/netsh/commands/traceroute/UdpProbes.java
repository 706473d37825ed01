package netsh.commands.traceroute;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.error.NetException;
import netsh.network.ipv4.SendOptions;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.packet.Bytes;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.UdpDatagram;
import netsh.network.socket.SocketError;
import netsh.network.socket.UdpSocket;

/** Probes to ports that nobody should listen at, each with a socket of its own (the "default" method). */
final class UdpProbes implements ProbeMethod {
    private static final int FIRST_PORT = 33434;
    private static final int HEADERS = Ipv4Packet.HEADER_LENGTH + UdpDatagram.HEADER_LENGTH;

    private final NetworkNamespace namespace;
    private final Ipv4Address destination;
    private final Optional<Ipv4Address> source;
    private final SendOptions options;
    private final Bytes data;
    private final Map<UdpSocket, Probe> open = new LinkedHashMap<>();
    private int port;

    UdpProbes(NetworkNamespace namespace, Ipv4Address destination, Optional<Ipv4Address> source, SendOptions options,
            TracerouteRequest request) {
        this.namespace = namespace;
        this.destination = destination;
        this.source = source;
        this.options = options;
        data = Bytes.zeros(Math.max(0, request.length - HEADERS));
        port = request.port == 0 ? FIRST_PORT : request.port;
    }

    @Override
    public void send(Probe probe, int timeToLive) throws NetException {
        UdpSocket socket = new UdpSocket(namespace);
        socket.setReportsErrors(true);
        socket.setOptions(options.withTimeToLive(timeToLive));
        try {
            if (source.isPresent()) {
                socket.bind(source.get(), 0);
            }
            socket.connect(destination, port & 0xffff);
        } catch (NetException refusal) {
            socket.close();
            throw refusal;
        }
        port++;
        probe.sentNanos = namespace.events().nowNanos();
        open.put(socket, probe);
        try {
            socket.send(data);
        } catch (NetException lost) {
            // What the kernel refuses to send is a probe that nobody answers.
            return;
        }
    }

    @Override
    public boolean isReadable() {
        return open.keySet().stream().anyMatch(UdpSocket::isReadable);
    }

    @Override
    public void receive() {
        for (Map.Entry<UdpSocket, Probe> entry : new LinkedHashMap<>(open).entrySet()) {
            if (entry.getKey().isReadable()) {
                receive(entry.getKey(), entry.getValue());
            }
        }
    }

    private void receive(UdpSocket socket, Probe probe) {
        long now = namespace.events().nowNanos();
        Optional<SocketError> error = socket.nextError();
        if (error.isPresent() && error.get().origin() == SocketError.Origin.ICMP) {
            Answers.note(probe, error.get().offender(), error.get().type(), error.get().code(),
                    error.get().information(), now);
        } else if (socket.receive().isPresent()) {
            probe.answer(destination, now, true, "");
        }
        if (probe.isDone) {
            socket.close();
            open.remove(socket);
        }
    }

    @Override
    public void expire(Probe probe) {
        open.entrySet().removeIf(entry -> {
            if (entry.getValue() == probe) {
                entry.getKey().close();
                return true;
            }
            return false;
        });
    }

    @Override
    public void close() {
        open.keySet().forEach(UdpSocket::close);
        open.clear();
    }
}
