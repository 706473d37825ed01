package netsh.commands.socket;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.socket.UdpSocket;
import netsh.network.tcp.TcpInformation;
import netsh.network.tcp.TcpState;

/**
 * A namespace's sockets in the order in which tools list them. The kernel's is that of its hash tables: IPv4 before IPv6,
 * those that listen before connections; for the rest, which it leaves to chance, ports and age decide here.
 */
public final class SocketOrder {
    private SocketOrder() {}

    /** TCP's sockets and connections; of one port the newest first. */
    public static List<TcpInformation> tcp(NetworkNamespace namespace) {
        List<TcpInformation> all = new ArrayList<>(namespace.tcp().all());
        int listening = (int) all.stream().filter(entry -> entry.state() == TcpState.LISTEN).count();
        Collections.reverse(all.subList(0, listening));
        all.sort(Comparator.comparing(TcpInformation::isIpv6)
                .thenComparing(entry -> entry.state() != TcpState.LISTEN)
                .thenComparingInt(entry -> entry.state() == TcpState.LISTEN ? entry.localPort() : 0)
                .thenComparing(entry -> entry.state() == TcpState.TIME_WAIT));
        return all;
    }

    /** UDP's sockets: by port, and of one port the newest first. */
    public static List<UdpSocket> udp(NetworkNamespace namespace) {
        List<UdpSocket> all = new ArrayList<>(namespace.sockets().udp());
        Collections.reverse(all);
        all.sort(Comparator.<UdpSocket>comparingInt(socket -> socket.localAddress().bitLength())
                .thenComparingInt(UdpSocket::localPort));
        return all;
    }
}
