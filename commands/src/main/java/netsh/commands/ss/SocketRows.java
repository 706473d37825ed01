package netsh.commands.ss;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import netsh.commands.ss.SocketRow.End;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.socket.UdpSocket;
import netsh.network.tcp.TcpInformation;
import netsh.network.tcp.TcpState;

/** Reads a namespace's sockets, in an order that is the same in every run: by family, listening ones first, by port. */
final class SocketRows {
    private SocketRows() {}

    static List<SocketRow> tcp(NetworkNamespace namespace) {
        List<TcpInformation> all = new ArrayList<>(namespace.tcp().all());
        all.sort(Comparator.comparing(TcpInformation::isIpv6)
                .thenComparing(information -> information.state() != TcpState.LISTEN)
                .thenComparingInt(information ->
                        information.state() == TcpState.LISTEN ? information.localPort() : 0)
                .thenComparing(information -> information.state() == TcpState.TIME_WAIT));
        return all.stream().map(SocketRows::row).toList();
    }

    private static SocketRow row(TcpInformation information) {
        boolean isBoth = information.isBothFamilies();
        return new SocketRow(
                "tcp",
                information.state(),
                information.receiveQueue(),
                information.sendQueue(),
                new End(information.local(), information.localPort(), isBoth),
                new End(information.remote(), information.remotePort(), isBoth),
                information.isIpv6(),
                "",
                information.socket(),
                Optional.of(information));
    }

    static List<SocketRow> udp(NetworkNamespace namespace) {
        List<UdpSocket> all = new ArrayList<>(namespace.sockets().udp());
        Collections.reverse(all);
        all.sort(Comparator.<UdpSocket>comparingInt(socket -> socket.localAddress().bitLength())
                .thenComparingInt(UdpSocket::localPort));
        return all.stream().map(SocketRows::row).toList();
    }

    private static SocketRow row(UdpSocket socket) {
        boolean isIpv6 = !(socket.localAddress() instanceof Ipv4Address);
        boolean isConnected = socket.remoteAddress() != null;
        IpAddress remote = isConnected ? socket.remoteAddress() : isIpv6 ? Ipv6Address.ANY : Ipv4Address.ANY;
        Link link = socket.options().link();
        return new SocketRow(
                "udp",
                isConnected ? TcpState.ESTABLISHED : TcpState.CLOSE,
                socket.queuedOctets(),
                0,
                new End(socket.localAddress(), socket.localPort(), false),
                new End(remote, socket.remotePort(), false),
                isIpv6,
                link == null ? "" : link.name(),
                socket,
                Optional.empty());
    }
}
