package netsh.network.socket;

import java.util.ArrayDeque;
import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.ipv4.SendOptions;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.packet.IpPayload;
import netsh.network.trace.DropReason;

/** What sockets above IP share: options, the queue of what came, and the queue of what went wrong. */
public abstract sealed class IpSocket permits UdpSocket, PingSocket, RawSocket {
    /** Octets that may wait to be received (net.core.rmem_default). */
    private static final int RECEIVE_BUFFER = 212_992;

    /** What the kernel counts for a packet besides its octets, about. */
    private static final int PACKET_OVERHEAD = 640;

    private final NetworkNamespace namespace;
    private final ArrayDeque<Datagram> received = new ArrayDeque<>(2);
    private final ArrayDeque<SocketError> errors = new ArrayDeque<>(1);
    private int receivedOctets;
    private SendOptions options = SendOptions.DEFAULT;
    private boolean reportsErrors;
    private Runnable listener;
    private Errno pendingError;
    private boolean closed;
    private final Link initialLink;

    IpSocket(NetworkNamespace namespace) {
        this.namespace = namespace;
        initialLink = namespace.sockets().newSocketsLink();
        bindToLink(initialLink);
    }

    /** The namespace it was opened in, whichever its owner moves to. */
    public final NetworkNamespace namespace() {
        return namespace;
    }

    // ---- options --------------------------------------------------------------------------------------------------

    /** How it sends. */
    public final SendOptions options() {
        return options;
    }

    /** Changes how it sends; options without a link leave it in the VRF that it was opened in. */
    public final void setOptions(SendOptions newOptions) {
        options = newOptions.link() == null ? newOptions.withLink(initialLink) : newOptions;
    }

    /** Binds it to a link: it sends and receives only there; null frees it (SO_BINDTODEVICE). */
    public final void bindToLink(Link link) {
        options = options.withLink(link);
    }

    /** Whether errors are queued with all that is known of them (IP_RECVERR), rather than as a bare number. */
    public final void setReportsErrors(boolean on) {
        reportsErrors = on;
    }

    // ---- receiving ------------------------------------------------------------------------------------------------

    /** Has {@code action} run whenever something comes or goes wrong; null for nothing. */
    public final void onReadable(Runnable action) {
        listener = action;
    }

    /** Whether something came or went wrong that was not looked at yet. */
    public final boolean isReadable() {
        return !received.isEmpty() || !errors.isEmpty() || pendingError != null;
    }

    /** What waits to be received, in octets with the kernel's overhead. */
    public final int queuedOctets() {
        return receivedOctets;
    }

    /** Takes the oldest thing that came. */
    public final Optional<Datagram> receive() {
        Datagram datagram = received.pollFirst();
        if (datagram != null) {
            receivedOctets -= datagram.payload().length() + PACKET_OVERHEAD;
        }
        return Optional.ofNullable(datagram);
    }

    /** Takes the oldest error with all that is known of it (MSG_ERRQUEUE). */
    public final Optional<SocketError> nextError() {
        SocketError error = errors.pollFirst();
        pendingError = errors.isEmpty() ? null : errors.peekFirst().errno();
        return Optional.ofNullable(error);
    }

    /** Takes the error that the next call on the socket would fail with (SO_ERROR). */
    public final Optional<Errno> takeError() {
        Errno error = pendingError;
        pendingError = null;
        return Optional.ofNullable(error);
    }

    /** Puts something in the queue that came. */
    final void take(Datagram datagram) {
        int size = datagram.payload().length() + PACKET_OVERHEAD;
        if (receivedOctets + size > RECEIVE_BUFFER && !received.isEmpty()) {
            namespace.observers().dropped(datagram.link(), datagram.payload(), DropReason.SOCKET_RCVBUFF);
            return;
        }
        receivedOctets += size;
        received.addLast(datagram);
        if (namespace.observers().isActive()) {
            namespace.observers().tell(new PayloadTaken(namespace, datagram.payload(), Optional.of(this)));
        }
        wake();
    }

    /** Notes an error about something that was sent. */
    final void fail(SocketError error) {
        if (reportsErrors) {
            errors.addLast(error);
        }
        if (reportsErrors || isConnected() && isFatal(error)) {
            pendingError = error.errno();
        }
        wake();
    }

    /** Whether a connected socket learns of the error though it did not ask for errors. */
    private static boolean isFatal(SocketError error) {
        return error.errno() == Errno.ECONNREFUSED
                || error.errno() == Errno.ENOPROTOOPT
                || error.errno() == Errno.EMSGSIZE;
    }

    /** Whether it has one peer only. */
    abstract boolean isConnected();

    private void wake() {
        if (listener != null) {
            listener.run();
        }
    }

    // ---- sending --------------------------------------------------------------------------------------------------

    /** Sends a payload; what is too large is noted as an error of this host's own, and refused. */
    final void transmit(IpAddress source, IpAddress destination, IpPayload payload) throws NetException {
        Errno pending = pendingError;
        if (pending != null) {
            pendingError = null;
            throw new NetException(pending);
        }
        Errno error = dispatch(source, destination, payload);
        if (error == Errno.EMSGSIZE && reportsErrors) {
            int mtu = mtuTo(source, destination);
            errors.addLast(new SocketError(error, SocketError.Origin.LOCAL, 0, 0, mtu, null, null));
        }
        if (error != null && !(error == Errno.ENOBUFS && !reportsErrors)) {
            throw new NetException(error);
        }
    }

    private Errno dispatch(IpAddress source, IpAddress destination, IpPayload payload) {
        if (destination instanceof Ipv4Address address) {
            return namespace.ipv4().send(specific(source), address, options, payload);
        }
        Ipv6Address from = source instanceof Ipv6Address known && !known.isUnspecified() ? known : null;
        return namespace.ipv6().send(from, (Ipv6Address) destination, options, payload);
    }

    /** The address to send from; null where routing is to choose. */
    private static Ipv4Address specific(IpAddress source) {
        return source instanceof Ipv4Address address && !address.isUnspecified() ? address : null;
    }

    private int mtuTo(IpAddress source, IpAddress destination) {
        if (destination instanceof Ipv4Address address) {
            return namespace.ipv4().mtuTo(specific(source), address, options);
        }
        try {
            return namespace.ipv6().path(null, (Ipv6Address) destination, options).mtu();
        } catch (NetException noWay) {
            return 0;
        }
    }

    /** Whether it may receive from a link; null stands for this host itself. */
    final boolean listensOn(Link link) {
        return link == null || options.link() == null || link.isWithin(options.link());
    }

    // ---- life -----------------------------------------------------------------------------------------------------

    /** Closes it; what waits is lost. */
    public final void close() {
        if (!closed) {
            closed = true;
            namespace.sockets().remove(this);
            received.clear();
            errors.clear();
            listener = null;
        }
    }

    /** Whether it was closed. */
    public final boolean isClosed() {
        return closed;
    }
}
