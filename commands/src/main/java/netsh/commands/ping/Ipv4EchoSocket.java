package netsh.commands.ping;

import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.ipv4.SendOptions;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.packet.FragmentPayload;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.IpProtocol;
import netsh.network.packet.Ipv4Packet;
import netsh.network.socket.Datagram;
import netsh.network.socket.RawSocket;
import netsh.network.socket.SocketError;

/** Ping's raw ICMP socket of IPv4. */
final class Ipv4EchoSocket implements EchoSocket {
    private static final int MOST_OCTETS = 0xffff;

    private final NetworkNamespace namespace;
    private final RawSocket socket;
    private final Ipv4Address destination;
    private final int identifier;
    private final EchoData data;
    private final int dataLength;

    /**
     * A socket for pinging one destination.
     *
     * @param source the address to send from; unspecified lets the kernel choose each time
     */
    Ipv4EchoSocket(
            NetworkNamespace namespace,
            Ipv4Address source,
            Ipv4Address destination,
            int identifier,
            PingRequest.Probe probe,
            SendOptions options) {
        this.namespace = namespace;
        this.destination = destination;
        this.identifier = identifier & MOST_OCTETS;
        dataLength = probe.dataLength();
        data = new EchoData(Math.min(dataLength, MOST_OCTETS), probe.pattern());
        socket = new RawSocket(namespace, IpProtocol.ICMP);
        socket.bind(source);
        socket.setReportsErrors(true);
        socket.setOptions(options);
    }

    @Override
    public void send(int sequence) throws NetException {
        if (dataLength + IcmpMessage.HEADER_LENGTH > MOST_OCTETS) {
            throw new NetException(Errno.EMSGSIZE);
        }
        socket.sendTo(destination, new IcmpMessage.Echo(true, identifier, sequence, data.sentAt(nowMicros())));
    }

    private long nowMicros() {
        return namespace.events().nowNanos() / 1000;
    }

    @Override
    public boolean isReadable() {
        return socket.isReadable();
    }

    @Override
    public Optional<EchoEvent> receive() {
        if (socket.takeError().isPresent()) {
            return nextError();
        }
        Optional<Datagram> datagram = socket.receive();
        return datagram.isPresent() ? datagram.flatMap(this::event) : nextError();
    }

    private Optional<EchoEvent> event(Datagram datagram) {
        if (datagram.payload() instanceof IcmpMessage.Echo echo && !echo.request() && echo.identifier() == identifier) {
            return Optional.of(new EchoEvent.Reply(datagram.source(), datagram.link().name(), echo.sequence(), datagram.timeToLive(),
                    echo.length(), data.micros(echo.data()), datagram.timeNanos() / 1000,
                    datagram.source().equals(destination)));
        }
        if (datagram.payload() instanceof IcmpMessage.Problem problem
                && problem.type() == IcmpMessage.Problem.REDIRECT) {
            return sequenceOf(problem.quoted()).map(sequence -> new EchoEvent.Redirected(datagram.source(), sequence,
                    IcmpWords.of(problem.type(), problem.code(), problem.information())));
        }
        return Optional.empty();
    }

    @Override
    public Optional<EchoEvent> nextError() {
        Optional<SocketError> error = socket.nextError();
        if (error.isEmpty()) {
            return Optional.empty();
        }
        SocketError found = error.get();
        if (found.origin() == SocketError.Origin.LOCAL) {
            return Optional.of(new EchoEvent.TooLarge(found.information(), false));
        }
        return sequenceOf(found.quoted()).map(sequence -> new EchoEvent.Undelivered(found.offender(), sequence,
                IcmpWords.of(found.type(), found.code(), found.information())));
    }

    /** Which request of this socket a quoted packet is. */
    private Optional<Integer> sequenceOf(Object quoted) {
        if (quoted instanceof Ipv4Packet packet && packet.destination().equals(destination)) {
            Object payload = packet.payload() instanceof FragmentPayload part
                    ? part.whole()
                    : packet.payload();
            if (payload instanceof IcmpMessage.Echo echo && echo.request() && echo.identifier() == identifier) {
                return Optional.of(echo.sequence());
            }
        }
        return Optional.empty();
    }

    @Override
    public void close() {
        socket.close();
    }
}
