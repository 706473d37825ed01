package netsh.commands.ss;

import java.util.List;
import java.util.Optional;
import netsh.commands.socket.SocketOrder;
import netsh.commands.ss.SocketRow.End;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.socket.UdpSocket;
import netsh.network.tcp.TcpInformation;
import netsh.network.tcp.TcpState;

/** Makes rows of a namespace's sockets. */
final class SocketRows {
    private SocketRows() {}

    static List<SocketRow> tcp(NetworkNamespace namespace) {
        return SocketOrder.tcp(namespace).stream().map(SocketRows::row).toList();
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
        return SocketOrder.udp(namespace).stream().map(SocketRows::row).toList();
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
