package netsh.commands.socket;

import java.util.List;
import java.util.Locale;
import netsh.commands.file.SyntheticFile;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.socket.UdpSocket;
import netsh.network.tcp.TcpInformation;
import netsh.network.tcp.TcpState;

/** The files tcp, tcp6, udp and udp6 of /proc/net: the sockets of the reader's namespace (proc_net_tcp(5)). */
public final class SocketFiles {
    private static final int TCP_LINE = 149;
    private static final int UDP_LINE = 127;
    private static final int UDP_SLOTS = 1024;
    /** What the kernel's clock of 100 ticks a second makes of a nanosecond. */
    private static final long NANOS_PER_TICK = 10_000_000L;
    private static final String TCP_HEADING = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt"
            + "   uid  timeout inode";
    private static final String TCP6_HEADING = "  sl  local_address                         remote_address             "
            + "           st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n";
    private static final String UDP_HEADING = "   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt"
            + "   uid  timeout inode ref pointer drops";
    private static final String UDP6_HEADING = "  sl  local_address                         remote_address             "
            + "           st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode ref pointer drops\n";

    private SocketFiles() {}

    /** /proc/net/tcp, or tcp6. */
    public static SyntheticFile tcp(boolean isIpv6) {
        return reader -> tcpText(reader.namespace(), isIpv6);
    }

    /** /proc/net/udp, or udp6. */
    public static SyntheticFile udp(boolean isIpv6) {
        return reader -> udpText(reader.namespace(), isIpv6);
    }

    private static String tcpText(NetworkNamespace namespace, boolean isIpv6) {
        List<TcpInformation> all = SocketOrder.tcp(namespace);
        all.removeIf(entry -> entry.isIpv6() != isIpv6);
        StringBuilder text = new StringBuilder(isIpv6 ? TCP6_HEADING : padded(TCP_HEADING, TCP_LINE));
        for (int i = 0; i < all.size(); i++) {
            TcpInformation entry = all.get(i);
            String line = String.format(Locale.ROOT, "%4d: %s:%04X %s:%04X %02X %08X:%08X %s %5d %8d %d %s",
                    i, address(entry.local(), isIpv6), entry.localPort(),
                    address(entry.remote(), isIpv6), entry.remotePort(), entry.state().number(),
                    entry.state() == TcpState.LISTEN ? 0 : entry.sendQueue(), entry.receiveQueue(),
                    timer(entry.timer()), 0, 0, inode(entry.socket(), i), tail(entry));
            text.append(isIpv6 ? line + "\n" : padded(line, TCP_LINE));
        }
        return text.toString();
    }

    private static String timer(TcpInformation.Timer timer) {
        int number = switch (timer.kind()) {
            case OFF -> 0;
            case RETRANSMISSION -> 1;
            case TIME_WAIT -> 3;
            case ZERO_WINDOW_PROBE -> 4;
        };
        return String.format(Locale.ROOT, "%02X:%08X %08X", number, timer.remainingNanos() / NANOS_PER_TICK, timer.retries());
    }

    /** References, the kernel's address of the socket, and TCP's figures; connections that are over have none. */
    private static String tail(TcpInformation entry) {
        return switch (entry.state()) {
            case TIME_WAIT -> "3 0000000000000000";
            case LISTEN -> "1 0000000000000000 100 0 0 10 0";
            default -> "1 0000000000000000 20 0 0 10 -1";
        };
    }

    private static int inode(Object socket, int index) {
        return socket == null ? 0 : 10_000 + index;
    }

    private static String udpText(NetworkNamespace namespace, boolean isIpv6) {
        StringBuilder text = new StringBuilder(isIpv6 ? UDP6_HEADING : padded(UDP_HEADING, UDP_LINE));
        List<UdpSocket> all = SocketOrder.udp(namespace);
        all.removeIf(socket -> socket.localAddress() instanceof Ipv6Address != isIpv6);
        for (int i = 0; i < all.size(); i++) {
            UdpSocket socket = all.get(i);
            boolean isConnected = socket.remoteAddress() != null;
            IpAddress any = isIpv6 ? Ipv6Address.ANY : Ipv4Address.ANY;
            String line = String.format(Locale.ROOT, "%5d: %s:%04X %s:%04X %02X %08X:%08X %s %5d %8d %d %s",
                    socket.localPort() % UDP_SLOTS, address(socket.localAddress(), isIpv6), socket.localPort(),
                    address(isConnected ? socket.remoteAddress() : any, isIpv6), socket.remotePort(),
                    (isConnected ? TcpState.ESTABLISHED : TcpState.CLOSE).number(), 0, socket.queuedOctets(),
                    "00:00000000 00000000", 0, 0, inode(socket, i), "2 0000000000000000 0");
            text.append(isIpv6 ? line + "\n" : padded(line, UDP_LINE));
        }
        return text.toString();
    }

    private static String padded(String line, int length) {
        return String.format(Locale.ROOT, "%-" + length + "s\n", line);
    }

    /** An address as the processor has it in memory: every word of 32 bits from its last octet on. */
    private static String address(IpAddress address, boolean isIpv6) {
        if (address instanceof Ipv4Address ipv4) {
            String text = String.format(Locale.ROOT, "%08X", Integer.reverseBytes(ipv4.bits()));
            boolean isMapped = isIpv6 && !ipv4.isUnspecified();
            return isIpv6 ? (isMapped ? "0000000000000000FFFF0000" : "0".repeat(24)) + text : text;
        }
        StringBuilder text = new StringBuilder();
        Ipv6Address ipv6 = (Ipv6Address) address;
        for (int i = 0; i < 8; i += 2) {
            int word = ipv6.group(i) << 16 | ipv6.group(i + 1);
            text.append(String.format(Locale.ROOT, "%08X", Integer.reverseBytes(word)));
        }
        return text.toString();
    }
}
