package netsh.commands.traceroute;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.ipv4.SendOptions;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.packet.Bytes;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.IpProtocol;
import netsh.network.packet.Ipv4Packet;
import netsh.network.socket.Datagram;
import netsh.network.socket.RawSocket;
import netsh.network.socket.SocketError;

/** Echo requests as probes (-I). */
final class IcmpProbes implements ProbeMethod {
    private static final int HEADERS = Ipv4Packet.HEADER_LENGTH + IcmpMessage.HEADER_LENGTH;

    private final NetworkNamespace namespace;
    private final Ipv4Address destination;
    private final RawSocket socket;
    private final SendOptions options;
    private final int identifier;
    private final Bytes data;
    private final Map<Integer, Probe> open = new LinkedHashMap<>();
    private int sequence = 1;

    IcmpProbes(NetworkNamespace namespace, Ipv4Address destination, Optional<Ipv4Address> source, SendOptions options,
            TracerouteRequest request, int identifier) throws NetException {
        this.namespace = namespace;
        this.destination = destination;
        this.options = options;
        this.identifier = identifier & 0xffff;
        data = Bytes.zeros(Math.max(0, request.length - HEADERS));
        if (source.isPresent() && !namespace.ipv4().mayBind(source.get())) {
            throw new NetException(Errno.EADDRNOTAVAIL);
        }
        namespace.ipv4().sourceFor(source.orElse(null), destination, options);
        socket = new RawSocket(namespace, IpProtocol.ICMP);
        socket.setReportsErrors(true);
        socket.bind(source.orElse(Ipv4Address.ANY));
    }

    @Override
    public void send(Probe probe, int timeToLive) throws NetException {
        socket.setOptions(options.withTimeToLive(timeToLive));
        probe.sentNanos = namespace.events().nowNanos();
        open.put(sequence, probe);
        int own = sequence++;
        try {
            socket.sendTo(destination, new IcmpMessage.Echo(true, identifier, own, data));
        } catch (NetException lost) {
            // What the kernel refuses to send is a probe that nobody answers.
            return;
        }
    }

    @Override
    public boolean isReadable() {
        return socket.isReadable();
    }

    @Override
    public void receive() {
        socket.takeError();
        Optional<SocketError> error = socket.nextError();
        while (error.isPresent()) {
            note(error.get());
            error = socket.nextError();
        }
        Optional<Datagram> datagram = socket.receive();
        while (datagram.isPresent()) {
            note(datagram.get());
            datagram = socket.receive();
        }
    }

    private void note(SocketError error) {
        if (error.quoted() instanceof Ipv4Packet packet && packet.payload() instanceof IcmpMessage.Echo echo
                && echo.identifier() == identifier) {
            Probe probe = open.remove(echo.sequence());
            if (probe != null) {
                Answers.note(probe, error.offender(), error.type(), error.code(), error.information(),
                        namespace.events().nowNanos());
            }
        }
    }

    private void note(Datagram datagram) {
        if (datagram.payload() instanceof IcmpMessage.Echo echo && !echo.request()
                && echo.identifier() == identifier) {
            Probe probe = open.remove(echo.sequence());
            if (probe != null) {
                probe.answer(datagram.source(), datagram.timeNanos(), true, "");
            }
        }
    }

    @Override
    public void expire(Probe probe) {
        open.values().remove(probe);
    }

    @Override
    public void close() {
        socket.close();
    }
}
