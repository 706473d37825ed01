package netsh.network.tcp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import netsh.network.error.NetException;
import netsh.network.packet.TcpSegment;
import netsh.network.trace.DropReason;

/** What a listening socket has: connections that are beginning, and those that wait to be accepted. */
final class TcpListener {
    private final TcpSocket socket;
    private final TcpTable table;
    private final int backlog;
    private final ArrayDeque<TcpConnection> complete = new ArrayDeque<>(1);
    private final List<TcpConnection> beginning = new ArrayList<>(1);

    TcpListener(TcpSocket socket, TcpTable table, int backlog) {
        this.socket = socket;
        this.table = table;
        this.backlog = backlog;
    }

    TcpSocket socket() {
        return socket;
    }

    int backlog() {
        return backlog;
    }

    int waiting() {
        return complete.size();
    }

    /** Takes a segment that belongs to no connection yet. */
    DropReason receive(ConnectionKey key, TcpSegment segment) {
        if (segment.has(TcpSegment.RST)) {
            return DropReason.TCP_RESET;
        }
        if (segment.has(TcpSegment.ACK)) {
            table.resets().answer(key, segment);
            return DropReason.TCP_FLAGS;
        }
        if (!segment.has(TcpSegment.SYN)) {
            return DropReason.TCP_FLAGS;
        }
        if (isFull()) {
            return DropReason.SOCKET_BACKLOG;
        }
        TcpConnection connection = new TcpConnection(table, key, socket.options());
        connection.listener = this;
        connection.reusesAddress = socket.reusesAddress();
        connection.reusesPort = socket.reusesPort();
        connection.isMapped = key.local().bitLength() != socket.boundAddress().bitLength();
        beginning.add(connection);
        try {
            connection.answer(segment);
        } catch (NetException noWayBack) {
            connection.end();
            return DropReason.IP_OUTNOROUTES;
        }
        return null;
    }

    private boolean isFull() {
        return complete.size() > backlog;
    }

    boolean mayComplete() {
        return !isFull();
    }

    /** The handshake is over: the connection can be accepted. */
    void complete(TcpConnection connection) {
        beginning.remove(connection);
        complete.addLast(connection);
        socket.changed();
    }

    /** Takes the oldest connection; null where none waits. */
    TcpConnection accept() {
        TcpConnection connection = complete.pollFirst();
        if (connection != null) {
            connection.listener = null;
        }
        return connection;
    }

    boolean hasWaiting() {
        return !complete.isEmpty();
    }

    /** A connection ended before it was accepted; one that was complete can still be accepted, with its error. */
    void forget(TcpConnection connection) {
        beginning.remove(connection);
    }

    /** Nobody listens any more: those who wait are turned away. */
    void close() {
        for (TcpConnection connection : List.copyOf(beginning)) {
            connection.listener = null;
            connection.end();
        }
        for (TcpConnection connection : complete) {
            connection.listener = null;
            connection.isOrphan = true;
            connection.abort();
        }
        beginning.clear();
        complete.clear();
    }
}
