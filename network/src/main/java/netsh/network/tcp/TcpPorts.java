package netsh.network.tcp;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import netsh.network.addr.IpAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;

/** Who has which port (net/ipv4/inet_connection_sock.c). */
final class TcpPorts {
    private final TcpTable table;
    /** Sockets that were bound, whether they listen, are connected or neither. */
    private final List<TcpSocket> bound = new ArrayList<>(1);

    TcpPorts(TcpTable table) {
        this.table = table;
    }

    /** Gives a socket the port it wants; 0 gives it any. */
    int claim(TcpSocket socket, IpAddress address, int wanted) throws NetException {
        int port = wanted == 0 ? anyFor(socket, address) : wanted;
        if (wanted != 0 && isTaken(socket, address, port)) {
            throw new NetException(Errno.EADDRINUSE);
        }
        bound.add(socket);
        return port;
    }

    void release(TcpSocket socket) {
        bound.remove(socket);
    }

    private int anyFor(TcpSocket socket, IpAddress address) throws NetException {
        return firstFree(port -> !isTaken(socket, address, port)).orElseThrow(() -> new NetException(Errno.EADDRINUSE));
    }

    /** A port for a connection that was not bound: any with which the connection is the only one of its kind. */
    int forConnection(TcpSocket socket, IpAddress local, IpAddress remote, int remotePort) throws NetException {
        int found = firstFree(port ->
                        table.isFree(new ConnectionKey(local, port, remote, remotePort)) && !isBound(port))
                .orElseThrow(() -> new NetException(Errno.EADDRNOTAVAIL));
        bound.add(socket);
        return found;
    }

    /** The first that fits of the ports of net.ipv4.ip_local_port_range, from an even one on that chance chooses. */
    private OptionalInt firstFree(IntPredicate fits) {
        int first = table.namespace().ipv4().settings().firstLocalPort();
        int count = table.namespace().ipv4().settings().lastLocalPort() - first + 1;
        int start = table.namespace().random().nextInt(count) & ~1;
        for (int i = 0; i < count; i++) {
            int port = first + (start + i) % count;
            if (fits.test(port)) {
                return OptionalInt.of(port);
            }
        }
        return OptionalInt.empty();
    }

    private boolean isBound(int port) {
        for (TcpSocket socket : bound) {
            if (socket.localPort() == port) {
                return true;
            }
        }
        return false;
    }

    private boolean isTaken(TcpSocket socket, IpAddress address, int port) {
        for (TcpSocket other : bound) {
            if (other != socket
                    && other.localPort() == port
                    && overlaps(address, socket.isIpv6Only(), other.boundAddress(), other.isIpv6Only())
                    && !mayShare(socket, other.reusesAddress(), other.reusesPort(), other.isListening())) {
                return true;
            }
        }
        for (TcpConnection connection : table.connections()) {
            if (connection.key.localPort() == port
                    && (connection.socket == null || connection.socket != socket)
                    && overlaps(address, false, connection.key.local(), false)
                    && !mayShare(socket, connection.reusesAddress, connection.reusesPort, false)) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayShare(TcpSocket socket, boolean reusesAddress, boolean reusesPort, boolean isListening) {
        return socket.reusesAddress() && reusesAddress && !isListening || socket.reusesPort() && reusesPort;
    }

    private static boolean overlaps(IpAddress one, boolean oneOnly, IpAddress other, boolean otherOnly) {
        if (one.bitLength() != other.bitLength()) {
            boolean oneIsIpv6 = one.bitLength() > other.bitLength();
            IpAddress ipv6 = oneIsIpv6 ? one : other;
            return ipv6.isUnspecified() && !(oneIsIpv6 ? oneOnly : otherOnly);
        }
        return one.isUnspecified() || other.isUnspecified() || one.equals(other);
    }
}
