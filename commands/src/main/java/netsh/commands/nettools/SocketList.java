package netsh.commands.nettools;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import netsh.commands.iptables.extension.Services;
import netsh.commands.process.Output;
import netsh.commands.socket.SocketHolders;
import netsh.commands.socket.SocketOrder;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.socket.UdpSocket;
import netsh.network.tcp.TcpInformation;
import netsh.network.tcp.TcpState;

/** The sockets that {@code netstat} lists. */
final class SocketList {
    private static final String COLUMNS =
            "Proto Recv-Q Send-Q Local Address           Foreign Address         State      ";
    private static final int NAME_LENGTH = 23;
    private static final double NANOS_PER_SECOND = 1e9;

    private final Output out;
    private final NetstatRequest request;
    private final UnaryOperator<String> hosts;
    private final SocketHolders holders;

    private SocketList(ToolContext context, NetstatRequest request) {
        out = context.out();
        this.request = request;
        hosts = HostLabels.of(context);
        holders = SocketHolders.of(context.userland().processes());
    }

    static void print(ToolContext context, NetstatRequest request) {
        SocketList list = new SocketList(context, request);
        boolean takesInet =
                request.takesAllSockets() || request.has('t') || request.has('u') || request.has('w');
        if (takesInet) {
            list.printInternet(context.namespace());
        }
        if (request.takesAllSockets() || request.has('x')) {
            context.out().print("Active UNIX domain sockets " + list.which() + "\n");
            context.out().print("Proto RefCnt Flags       Type       State         I-Node  "
                    + (request.has('p') ? " PID/Program name    " : "") + " Path\n");
        }
    }

    private String which() {
        return request.has('l')
                ? "(only servers)"
                : request.has('a') ? "(servers and established)" : "(w/o servers)";
    }

    private void printInternet(NetworkNamespace namespace) {
        out.print("Active Internet connections " + which() + "\n");
        out.print(COLUMNS
                + (request.extended() > 0 ? " User       Inode     " : "")
                + (request.has('p') ? " PID/Program name    " : "")
                + (request.has('o') ? " Timer" : "") + "\n");
        if (request.takesAllSockets() || request.has('t')) {
            SocketOrder.tcp(namespace).forEach(this::printTcp);
        }
        if (request.takesAllSockets() || request.has('u')) {
            SocketOrder.udp(namespace).forEach(this::printUdp);
        }
    }

    private boolean isWanted(boolean isServer, boolean isIpv6) {
        boolean isShown = request.has('a') || request.has('l') == isServer;
        boolean isWantedFamily = !request.has('4') && !request.has('6') || request.has(isIpv6 ? '6' : '4');
        return isShown && isWantedFamily;
    }

    // ---- rows ------------------------------------------------------------------------------------------------------------

    private void printTcp(TcpInformation entry) {
        boolean isServer = entry.state() == TcpState.LISTEN;
        if (!isWanted(isServer, entry.isIpv6())) {
            return;
        }
        String remote = isServer ? (entry.isIpv6() ? ":::*" : "0.0.0.0:*") : end(entry.remote(), entry.remotePort(), "tcp");
        print(entry.isIpv6() ? "tcp6" : "tcp", entry.receiveQueue(), isServer ? 0 : entry.sendQueue(),
                end(entry.local(), entry.localPort(), "tcp"), remote, stateName(entry.state()), entry.socket(),
                timer(entry.timer()));
    }

    private void printUdp(UdpSocket socket) {
        boolean isConnected = socket.remoteAddress() != null;
        boolean isIpv6 = !(socket.localAddress() instanceof Ipv4Address);
        if (!isWanted(!isConnected, isIpv6)) {
            return;
        }
        String remote = isConnected
                ? end(socket.remoteAddress(), socket.remotePort(), "udp")
                : isIpv6 ? ":::*" : "0.0.0.0:*";
        print(isIpv6 ? "udp6" : "udp", socket.queuedOctets(), 0, end(socket.localAddress(), socket.localPort(), "udp"),
                remote, isConnected ? "ESTABLISHED" : "", socket, "off (0.00/0/0)");
    }

    private void print(String protocol, int received, int sent, String local, String remote, String state,
            Object socket, String timer) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "%-4s  %6d %6d %-23s %-23s %-11s",
                protocol, received, sent, local, remote, state));
        if (request.extended() > 0) {
            line.append(String.format(Locale.ROOT, " %-10s %-10d", request.has('n') ? "0" : "root", socket == null ? 0 : 10_000));
        }
        if (request.has('p')) {
            line.append(String.format(Locale.ROOT, " %-20s", holder(socket)));
        }
        if (request.has('o')) {
            line.append(' ').append(timer);
        }
        out.print(line.append('\n').toString());
    }

    private String holder(Object socket) {
        List<SocketHolders.Holder> found = holders.of(socket);
        return found.isEmpty() ? "-" : found.get(0).pid() + "/" + found.get(0).name();
    }

    // ---- words -----------------------------------------------------------------------------------------------------------

    /** An end; where that is too long for its column, the address is cut. */
    private String end(IpAddress address, int port, String protocol) {
        String host = request.has('n') || address.isUnspecified() ? address.toString() : hosts.apply(address.toString());
        String service = request.has('n')
                ? Integer.toString(port)
                : Services.name(port, protocol).orElse(Integer.toString(port));
        int room = NAME_LENGTH - 1 - service.length();
        boolean isCut = !request.has('W') && host.length() > room;
        return (isCut ? host.substring(0, room) : host) + ":" + service;
    }

    private static String stateName(TcpState state) {
        return switch (state) {
            case FIN_WAIT1 -> "FIN_WAIT1";
            case FIN_WAIT2 -> "FIN_WAIT2";
            default -> state.name();
        };
    }

    private static String timer(TcpInformation.Timer timer) {
        String name = switch (timer.kind()) {
            case OFF -> "off";
            case RETRANSMISSION -> "on";
            case TIME_WAIT -> "timewait";
            case ZERO_WINDOW_PROBE -> "probe";
        };
        return String.format(Locale.ROOT, "%s (%.2f/%d/0)", name, timer.remainingNanos() / NANOS_PER_SECOND, timer.retries());
    }
}
