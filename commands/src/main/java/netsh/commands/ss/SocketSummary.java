package netsh.commands.ss;

import java.util.Locale;
import netsh.commands.socket.SocketCounts;
import netsh.network.addr.Ipv4Address;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.tcp.TcpState;

/** How many sockets there are, as {@code ss -s} tells it. */
final class SocketSummary {
    private SocketSummary() {}

    static String of(NetworkNamespace namespace) {
        SocketCounts counts = SocketCounts.of(namespace);
        long tcpIpv6 = namespace.tcp().all().stream()
                .filter(entry -> entry.state() != TcpState.TIME_WAIT && entry.isIpv6())
                .count();
        long tcpIpv4 = counts.tcp() - tcpIpv6;
        long udpIpv4 = namespace.sockets().udp().stream()
                .filter(socket -> socket.localAddress() instanceof Ipv4Address)
                .count();
        long udpIpv6 = counts.udp() - udpIpv4;
        long closed = counts.allocatedOfMachine() - (counts.tcp() - counts.timeWait());
        return String.format(Locale.ROOT, "Total: %d\n", counts.tcp() + counts.udp())
                + String.format(Locale.ROOT, "TCP:   %d (estab %d, closed %d, orphaned %d, timewait %d)\n\n",
                        counts.allocatedOfMachine() + counts.timeWait(), counts.established(), closed,
                        counts.orphaned(), counts.timeWait())
                + "Transport Total     IP        IPv6\n"
                + line("RAW", 0, 0)
                + line("UDP", udpIpv4, udpIpv6)
                + line("TCP", tcpIpv4, tcpIpv6)
                + line("INET", udpIpv4 + tcpIpv4, udpIpv6 + tcpIpv6)
                + line("FRAG", 0, 0)
                + "\n";
    }

    private static String line(String name, long ipv4, long ipv6) {
        return String.format(Locale.ROOT, "%s\t  %-9d %-9d %-9d\n", name, ipv4 + ipv6, ipv4, ipv6);
    }
}
