package netsh.network.tcp;

import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.ipv4.SendOptions;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.packet.Bytes;
import netsh.network.route.RouteType;

/** A TCP socket (tcp(7)). Nothing here blocks: who must wait is told of every change by {@link #onChange}. */
public final class TcpSocket {
    /** net.core.somaxconn. */
    private static final int MOST_BACKLOG = 4096;

    private final NetworkNamespace namespace;
    private final TcpTable table;
    private IpAddress boundAddress;
    private IpAddress localAddress;
    private int localPort;
    private SendOptions options = SendOptions.DEFAULT;
    private boolean reusesAddress;
    private boolean reusesPort;
    private boolean isIpv6Only;
    private TcpListener listener;
    private TcpConnection connection;
    private Runnable action;
    private boolean isClosed;

    /** An unbound socket of the family of {@code any}, the family's unspecified address. */
    public TcpSocket(NetworkNamespace namespace, IpAddress any) {
        this.namespace = namespace;
        table = namespace.tcp();
        options = options.withLink(namespace.sockets().newSocketsLink());
        boundAddress = any;
        localAddress = any;
    }

    private TcpSocket(TcpSocket parent, TcpConnection accepted) {
        namespace = parent.namespace;
        table = parent.table;
        options = parent.options;
        reusesAddress = parent.reusesAddress;
        reusesPort = parent.reusesPort;
        boundAddress = accepted.key.local();
        localAddress = accepted.key.local();
        localPort = accepted.key.localPort();
        connection = accepted;
        accepted.socket = this;
    }

    // ---- options -----------------------------------------------------------------------------------------------------------

    /** Lets it have the port of connections that are over, or of others that do so too (SO_REUSEADDR). */
    public void setReusesAddress(boolean on) {
        reusesAddress = on;
    }

    /** Lets several sockets listen on one port (SO_REUSEPORT). */
    public void setReusesPort(boolean on) {
        reusesPort = on;
    }

    /** Keeps a socket of IPv6 from taking connections of IPv4 (IPV6_V6ONLY). */
    public void setIpv6Only(boolean on) {
        isIpv6Only = on;
    }

    /** Binds it to a link: it sends and receives only there (SO_BINDTODEVICE). */
    public void bindToLink(Link link) {
        options = options.withLink(link);
    }

    SendOptions options() {
        return options;
    }

    boolean reusesAddress() {
        return reusesAddress;
    }

    boolean reusesPort() {
        return reusesPort;
    }

    boolean isIpv6Only() {
        return isIpv6Only;
    }

    private boolean isOfBothFamilies() {
        return boundAddress instanceof Ipv6Address address && address.isUnspecified() && !isIpv6Only;
    }

    // ---- addresses ---------------------------------------------------------------------------------------------------------

    /** The namespace it was opened in. */
    public NetworkNamespace namespace() {
        return namespace;
    }

    /** This side's address; unspecified for all. */
    public IpAddress localAddress() {
        return localAddress;
    }

    /** This side's port; 0 where it has none yet. */
    public int localPort() {
        return localPort;
    }

    IpAddress boundAddress() {
        return boundAddress;
    }

    /** The other side's address; null where it has none. */
    public IpAddress remoteAddress() {
        return connection == null ? null : connection.key.remote();
    }

    /** The other side's port; 0 where it has none. */
    public int remotePort() {
        return connection == null ? 0 : connection.key.remotePort();
    }

    /** Where it stands. */
    public TcpState state() {
        if (listener != null) {
            return TcpState.LISTEN;
        }
        return connection == null ? TcpState.CLOSE : connection.state;
    }

    boolean isListening() {
        return listener != null;
    }

    /**
     * Gives it an address and a port.
     *
     * @param address one of this host's, or unspecified for all
     * @param port 1-65535; 0 for any that is free
     * @throws NetException EADDRNOTAVAIL where the address is not this host's, EADDRINUSE where the port is taken
     */
    public void bind(IpAddress address, int port) throws NetException {
        if (localPort != 0) {
            throw new NetException(Errno.EINVAL);
        }
        boolean mayBind = address instanceof Ipv4Address ipv4
                ? namespace.ipv4().mayBind(ipv4)
                : namespace.ipv6().mayBind((Ipv6Address) address);
        if (!mayBind) {
            throw new NetException(Errno.EADDRNOTAVAIL);
        }
        localPort = table.ports().claim(this, address, port);
        boundAddress = address;
        localAddress = address;
    }

    // ---- listening ---------------------------------------------------------------------------------------------------------

    /**
     * Lets others connect to it.
     *
     * @param backlog how many may wait to be accepted
     */
    public void listen(int backlog) throws NetException {
        if (localPort == 0) {
            localPort = table.ports().claim(this, boundAddress, 0);
        }
        for (TcpListener other : table.listeners()) {
            boolean isSame = other.socket().localPort == localPort
                    && other.socket().boundAddress.equals(boundAddress)
                    && other.socket().options.link() == options.link();
            if (isSame && !(reusesPort && other.socket().reusesPort)) {
                throw new NetException(Errno.EADDRINUSE);
            }
        }
        listener = new TcpListener(this, table, Math.min(MOST_BACKLOG, backlog));
        table.add(listener);
    }

    /** Takes the oldest connection that waits. */
    public Optional<TcpSocket> accept() {
        TcpConnection accepted = listener == null ? null : listener.accept();
        return accepted == null ? Optional.empty() : Optional.of(new TcpSocket(this, accepted));
    }

    /** How well it fits what comes for an address; -1 where it does not (compute_score). */
    int fit(IpAddress destination, int port, Link link) {
        boolean isOtherLink = options.link() != null && link != null && !link.isWithin(options.link());
        if (localPort != port || isOtherLink) {
            return -1;
        }
        int byLink = options.link() != null ? 4 : 0;
        if (boundAddress.bitLength() != destination.bitLength()) {
            return destination instanceof Ipv4Address && isOfBothFamilies() ? byLink : -1;
        }
        if (boundAddress.isUnspecified()) {
            return byLink + 1;
        }
        return boundAddress.equals(destination) ? byLink + 2 : -1;
    }

    // ---- connecting --------------------------------------------------------------------------------------------------------

    /**
     * Begins to connect; {@link #isConnecting} tells whether it is still at it.
     *
     * @throws NetException ENETUNREACH and the like where no route leads there, EADDRNOTAVAIL where the connection exists
     */
    public void connect(IpAddress address, int port) throws NetException {
        if (connection != null || listener != null) {
            throw new NetException(Errno.EISCONN);
        }
        IpAddress destination = reachable(address);
        IpAddress source = source(destination);
        if (isForMany(destination)) {
            throw new NetException(Errno.ENETUNREACH);
        }
        if (localPort == 0) {
            localPort = table.ports().forConnection(this, source, destination, port);
        } else if (!table.isFree(new ConnectionKey(source, localPort, destination, port))) {
            throw new NetException(Errno.EADDRNOTAVAIL);
        }
        localAddress = source;
        table.statistics().noteOpen();
        connection = new TcpConnection(table, new ConnectionKey(source, localPort, destination, port), options);
        connection.reusesAddress = reusesAddress;
        connection.reusesPort = reusesPort;
        connection.socket = this;
        connection.open();
    }

    private boolean isForMany(IpAddress destination) {
        if (!(destination instanceof Ipv4Address address)) {
            return ((Ipv6Address) destination).isMulticast();
        }
        RouteType type = namespace.ipv4().addressType(address);
        return type == RouteType.MULTICAST || type == RouteType.BROADCAST;
    }

    /** The unspecified address means this host. */
    private static IpAddress reachable(IpAddress address) {
        if (!address.isUnspecified()) {
            return address;
        }
        return address instanceof Ipv4Address ? Ipv4Address.of("127.0.0.1") : Ipv6Address.of("::1");
    }

    private IpAddress source(IpAddress destination) throws NetException {
        if (destination instanceof Ipv4Address ipv4) {
            Ipv4Address from = boundAddress.isUnspecified() ? null : (Ipv4Address) boundAddress;
            return namespace.ipv4().sourceFor(from, ipv4, options.withBroadcast(true));
        }
        Ipv6Address from = boundAddress.isUnspecified() ? null : (Ipv6Address) boundAddress;
        return namespace.ipv6().path(from, (Ipv6Address) destination, options).source();
    }

    /** Whether the other side has not answered yet. */
    public boolean isConnecting() {
        return connection != null
                && (connection.state == TcpState.SYN_SENT || connection.state == TcpState.SYN_RECV);
    }

    /** Takes what went wrong (SO_ERROR). */
    public Optional<Errno> takeError() {
        return connection == null ? Optional.empty() : connection.takeError();
    }

    // ---- data --------------------------------------------------------------------------------------------------------------

    /** Whether a read, or for a listening socket an accept, would not wait. */
    public boolean isReadable() {
        if (listener != null) {
            return listener.hasWaiting();
        }
        return connection != null
                && (connection.received.length() > 0 || isAtEnd() || connection.error != null);
    }

    /** Whether all was read that will ever come. */
    public boolean isAtEnd() {
        return connection != null
                && connection.received.length() == 0
                && (connection.isFinReceived || connection.state == TcpState.CLOSE);
    }

    /** Whether some data can be given to it, or it would refuse it at once. */
    public boolean isWritable() {
        return connection != null
                && !isConnecting()
                && (connection.room() > 0 || connection.error != null || !connection.state.maySend());
    }

    /** Takes up to {@code most} octets that came; none where there are none. */
    public Bytes receive(int most) throws NetException {
        if (connection == null) {
            throw new NetException(Errno.ENOTCONN);
        }
        if (connection.received.length() == 0 && connection.error != null) {
            throw new NetException(connection.takeError().orElseThrow());
        }
        return connection.read(most);
    }

    /**
     * Gives it data to send.
     *
     * @return how much of it there was room for
     * @throws NetException what ended the connection; EPIPE where nothing may be sent any more
     */
    public int send(Bytes data) throws NetException {
        if (connection == null) {
            throw new NetException(Errno.ENOTCONN);
        }
        if (connection.error != null) {
            throw new NetException(connection.takeError().orElseThrow());
        }
        if (!connection.state.maySend()) {
            throw new NetException(Errno.EPIPE);
        }
        int count = Math.min(data.length(), connection.room());
        if (count > 0) {
            connection.send(data.slice(0, count));
        }
        return count;
    }

    /** Sends no more (shutdown(2) with SHUT_WR). */
    public void shutDownOutput() {
        if (connection != null) {
            connection.finish();
        }
    }

    // ---- life --------------------------------------------------------------------------------------------------------------

    /** Has {@code newAction} run whenever something changes; null for nothing. */
    public void onChange(Runnable newAction) {
        action = newAction;
    }

    void changed() {
        if (action != null) {
            action.run();
        }
    }

    /** Closes it: a connection is finished in order, unless data was not read. */
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        action = null;
        if (listener != null) {
            table.remove(listener);
            listener.close();
        }
        table.ports().release(this);
        if (connection != null) {
            connection.close();
        }
    }

    /** Ends its connection at once, and tells the other side (SO_LINGER of zero). */
    public void abort() {
        if (connection != null) {
            connection.abort();
        }
        close();
    }
}
