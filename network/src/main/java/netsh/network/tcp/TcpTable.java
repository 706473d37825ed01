package netsh.network.tcp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.Errno;
import netsh.network.ipv4.SendOptions;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.packet.TcpSegment;
import netsh.network.socket.SocketError;
import netsh.network.trace.DropReason;

/** TCP in one namespace: who listens, which connections there are, and which of them a segment is for. */
public final class TcpTable {
    private final NetworkNamespace namespace;
    private final Map<ConnectionKey, TcpConnection> connections = new LinkedHashMap<>(4);
    private final List<TcpListener> listeners = new ArrayList<>(1);
    private final TcpPorts ports;
    private final TcpSettings settings;
    private final TcpStatistics statistics = new TcpStatistics();
    private final ResetSender resets;

    /** A table without sockets. */
    public TcpTable(NetworkNamespace namespace) {
        this.namespace = namespace;
        ports = new TcpPorts(this);
        settings = new TcpSettings(namespace.plainSettings());
        resets = new ResetSender(namespace, statistics);
    }

    NetworkNamespace namespace() {
        return namespace;
    }

    TcpSettings settings() {
        return settings;
    }

    TcpPorts ports() {
        return ports;
    }

    ResetSender resets() {
        return resets;
    }

    /** What was counted. */
    public TcpStatistics statistics() {
        return statistics;
    }

    /** All listening sockets and then all connections, each group in the order in which they began. */
    public List<TcpInformation> all() {
        List<TcpInformation> all = new ArrayList<>();
        listeners.forEach(listener -> all.add(TcpInformation.of(listener)));
        connections.values().forEach(connection -> all.add(TcpInformation.of(connection)));
        return all;
    }

    // ---- entries ---------------------------------------------------------------------------------------------------------

    List<TcpListener> listeners() {
        return listeners;
    }

    Iterable<TcpConnection> connections() {
        return connections.values();
    }

    boolean isFree(ConnectionKey key) {
        TcpConnection connection = connections.get(key);
        return connection == null || connection.state == TcpState.TIME_WAIT;
    }

    void enter(TcpConnection connection) {
        TcpConnection before = connections.put(connection.key, connection);
        if (before != null && before != connection) {
            before.stopTimers();
        }
    }

    void leave(TcpConnection connection) {
        connections.remove(connection.key, connection);
    }

    boolean has(TcpConnection connection) {
        return connections.get(connection.key) == connection;
    }

    void add(TcpListener listener) {
        listeners.add(listener);
    }

    void remove(TcpListener listener) {
        listeners.remove(listener);
    }

    // ---- input -----------------------------------------------------------------------------------------------------------

    /**
     * Takes a segment for this host.
     *
     * @param link the link it came in by; null where that does not matter
     * @return null, or why it was dropped
     */
    public DropReason receive(IpAddress source, IpAddress destination, TcpSegment segment, Link link) {
        statistics.received();
        ConnectionKey key =
                new ConnectionKey(destination, segment.destinationPort(), source, segment.sourcePort());
        TcpConnection connection = connections.get(key);
        if (connection != null && connection.accepts(link)) {
            return connection.receiver.receive(segment);
        }
        TcpListener listener = listener(key, link);
        if (listener != null) {
            return listener.receive(key, segment);
        }
        boolean isLinkLocal = source instanceof Ipv6Address address && address.isLinkLocal();
        resets.answer(key, segment, isLinkLocal
                ? SendOptions.DEFAULT.withLink(link)
                : SendOptions.DEFAULT);
        return DropReason.NO_SOCKET;
    }

    /** The socket that listens there: the one that fits best (inet_lookup_listener). */
    private TcpListener listener(ConnectionKey key, Link link) {
        TcpListener best = null;
        int bestFit = -1;
        for (TcpListener listener : listeners) {
            int fit = listener.socket().fit(key.local(), key.localPort(), link);
            if (fit > bestFit) {
                best = listener;
                bestFit = fit;
            }
        }
        return best;
    }

    /** A connection that was over is asked for anew. */
    DropReason beginAnew(ConnectionKey key, TcpSegment segment) {
        TcpListener listener = listener(key, null);
        if (listener == null) {
            resets.answer(key, segment);
            return DropReason.NO_SOCKET;
        }
        return listener.receive(key, segment);
    }

    /** Tells the connection that a segment came from of an ICMP error about it (tcp_v4_err). */
    public void error(IpAddress source, IpAddress destination, TcpSegment quoted, SocketError error) {
        ConnectionKey key =
                new ConnectionKey(source, quoted.sourcePort(), destination, quoted.destinationPort());
        TcpConnection connection = connections.get(key);
        boolean isAboutPresent = connection != null
                && !Sequence.isBefore(quoted.sequence(), connection.unacknowledged)
                && !Sequence.isAfter(quoted.sequence(), connection.next);
        if (!isAboutPresent || connection.state == TcpState.TIME_WAIT) {
            return;
        }
        if (error.errno() == Errno.EMSGSIZE) {
            connection.receiver.pathBecameSmaller();
        } else if (connection.state == TcpState.SYN_SENT || connection.state == TcpState.SYN_RECV) {
            if (isUnreachable(error)) {
                statistics.noteReset(connection.state);
                connection.fail(error.errno());
            }
        } else {
            connection.softError = error.errno();
        }
    }

    private static boolean isUnreachable(SocketError error) {
        return error.errno() != Errno.EPROTO || error.origin() == SocketError.Origin.ICMP6;
    }
}
