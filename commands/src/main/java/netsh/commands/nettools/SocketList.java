package netsh.commands.nettools;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import netsh.commands.process.Output;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.socket.UdpSocket;

/** The sockets that {@code netstat} lists. */
final class SocketList {
    private static final String COLUMNS = "Proto Recv-Q Send-Q Local Address           Foreign Address         State      ";

    private SocketList() {}

    static void print(Output out, NetworkNamespace namespace, NetstatRequest request) {
        boolean takesInet = request.takesAllSockets() || request.has('t') || request.has('u') || request.has('w');
        String which = request.has('l')
                ? "(only servers)"
                : request.has('a') ? "(servers and established)" : "(w/o servers)";
        if (takesInet) {
            out.print("Active Internet connections " + which + "\n");
            out.print(COLUMNS + (request.has('p') ? " PID/Program name    " : "") + "\n");
            if (request.takesAllSockets() || request.has('u')) {
                inOrder(namespace.sockets().udp()).forEach(socket -> udp(out, socket, request));
            }
        }
        if (request.takesAllSockets() || request.has('x')) {
            out.print("Active UNIX domain sockets " + which + "\n");
            out.print("Proto RefCnt Flags       Type       State         I-Node  "
                    + (request.has('p') ? " PID/Program name    " : "") + " Path\n");
        }
    }

    /** As the kernel's table lists them: IPv4 before IPv6, by port, and of one port the newest first. */
    private static List<UdpSocket> inOrder(List<UdpSocket> sockets) {
        List<UdpSocket> ordered = new ArrayList<>(sockets);
        Collections.reverse(ordered);
        ordered.sort(Comparator.<UdpSocket>comparingInt(socket -> socket.localAddress().bitLength())
                .thenComparingInt(UdpSocket::localPort));
        return ordered;
    }

    private static void udp(Output out, UdpSocket socket, NetstatRequest request) {
        boolean isConnected = socket.remoteAddress() != null;
        boolean isShown = request.has('a') || request.has('l') != isConnected;
        boolean isWantedFamily = List.of('4', '6').stream().noneMatch(request::has)
                || request.has(socket.localAddress() instanceof Ipv4Address ? '4' : '6');
        if (!isShown || !isWantedFamily) {
            return;
        }
        boolean ipv6 = !(socket.localAddress() instanceof Ipv4Address);
        String remote = isConnected ? end(socket.remoteAddress(), socket.remotePort()) : ipv6 ? ":::*" : "0.0.0.0:*";
        String state = isConnected ? "ESTABLISHED" : "";
        out.print(String.format(Locale.ROOT, "%-4s  %6d %6d %-23s %-23s %-11s%s\n", ipv6 ? "udp6" : "udp", 0, 0,
                end(socket.localAddress(), socket.localPort()), remote, state, request.has('p') ? " -" : ""));
    }

    private static String end(IpAddress address, int port) {
        return address + ":" + port;
    }
}
