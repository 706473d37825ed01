package netsh.commands.ss;

import java.util.List;
import java.util.Locale;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.Ipv4Address;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.socket.UdpSocket;
import netsh.network.tcp.TcpInformation;
import netsh.network.tcp.TcpState;

/** How many sockets there are, as {@code ss -s} tells it. */
final class SocketSummary {
    private SocketSummary() {}

    static String of(ToolContext context, NetworkNamespace namespace) {
        List<TcpInformation> tcp = namespace.tcp().all();
        List<UdpSocket> udp = namespace.sockets().udp();
        long timeWait = tcp.stream().filter(entry -> entry.state() == TcpState.TIME_WAIT).count();
        long established = tcp.stream()
                .filter(entry -> entry.state() == TcpState.ESTABLISHED || entry.state() == TcpState.CLOSE_WAIT)
                .count();
        long orphaned = tcp.stream().filter(SocketSummary::isOrphaned).count();
        long tcpIpv6 = tcp.stream().filter(entry -> entry.state() != TcpState.TIME_WAIT && entry.isIpv6()).count();
        long tcpIpv4 = tcp.size() - timeWait - tcpIpv6;
        long udpIpv4 = udp.stream().filter(socket -> socket.localAddress() instanceof Ipv4Address).count();
        long udpIpv6 = udp.size() - udpIpv4;
        long allocated = SocketCounts.ofMachine(context.machine());
        long closed = allocated - (tcpIpv4 + tcpIpv6 - timeWait);
        return String.format(Locale.ROOT, "Total: %d\n", tcpIpv4 + tcpIpv6 + udp.size())
                + String.format(Locale.ROOT, "TCP:   %d (estab %d, closed %d, orphaned %d, timewait %d)\n\n",
                        allocated + timeWait, established, closed, orphaned, timeWait)
                + "Transport Total     IP        IPv6\n"
                + line("RAW", 0, 0)
                + line("UDP", udpIpv4, udpIpv6)
                + line("TCP", tcpIpv4, tcpIpv6)
                + line("INET", udpIpv4 + tcpIpv4, udpIpv6 + tcpIpv6)
                + line("FRAG", 0, 0)
                + "\n";
    }

    private static boolean isOrphaned(TcpInformation entry) {
        return entry.socket() == null && entry.state() != TcpState.TIME_WAIT && entry.state() != TcpState.SYN_RECV;
    }

    private static String line(String name, long ipv4, long ipv6) {
        return String.format(Locale.ROOT, "%s\t  %-9d %-9d %-9d\n", name, ipv4 + ipv6, ipv4, ipv6);
    }
}
