package netsh.commands.busybox;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import netsh.commands.getopt.OptionException;
import netsh.commands.getopt.OptionRow;
import netsh.commands.getopt.OptionTable;
import netsh.commands.getopt.ParsedOptions;
import netsh.commands.socket.SocketOrder;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.IpAddress;
import netsh.network.socket.UdpSocket;
import netsh.network.tcp.TcpInformation;
import netsh.network.tcp.TcpState;

/** {@code netstat}: the route table, or the sockets. */
final class NetstatApplet extends Applet {
    private static final OptionTable OPTIONS = OptionTable.of(
            OptionRow.flag('r', "the route table"),
            OptionRow.flag('a', "all sockets"),
            OptionRow.flag('l', "sockets that listen"),
            OptionRow.flag('t', "TCP sockets"),
            OptionRow.flag('u', "UDP sockets"),
            OptionRow.flag('w', "raw sockets"),
            OptionRow.flag('x', "Unix sockets"),
            OptionRow.flag('e', "more columns"),
            OptionRow.flag('n', "numbers instead of names"));

    NetstatApplet() {
        super("netstat", "Shows sockets and the route table.", "[-ral] [-tuwx] [-en]");
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(OPTIONS.completer(""));
    }

    @Override
    protected int perform(ToolContext context) throws AppletFailure, OptionException {
        ParsedOptions parsed = OPTIONS.parse(context.arguments());
        Set<Character> letters = new HashSet<>();
        parsed.options().forEach(option -> letters.add(option.letter()));
        if (letters.contains('r')) {
            context.out().print(new KernelRoutes(context.namespace(), letters.contains('n'), !letters.contains('e')).text());
            return 0;
        }
        String which = letters.contains('l')
                ? "(only servers)"
                : letters.contains('a') ? "(servers and established)" : "(w/o servers)";
        boolean allKinds = !letters.contains('t') && !letters.contains('u') && !letters.contains('w')
                && !letters.contains('x');
        if (allKinds || letters.contains('t') || letters.contains('u') || letters.contains('w')) {
            context.out().println("Active Internet connections " + which);
            context.out().println(
                    "Proto Recv-Q Send-Q Local Address           Foreign Address         State       ");
            if (allKinds || letters.contains('t')) {
                printTcp(context, letters);
            }
            if (allKinds || letters.contains('u')) {
                printUdp(context, letters);
            }
        }
        if (allKinds || letters.contains('x')) {
            context.out().println("Active UNIX domain sockets " + which);
            context.out().println("Proto RefCnt Flags       Type       State         I-Node Path");
        }
        return 0;
    }

    private static void printTcp(ToolContext context, Set<Character> letters) {
        for (TcpInformation entry : SocketOrder.tcp(context.namespace())) {
            boolean isServer = entry.state() == TcpState.LISTEN;
            if (letters.contains('a') || letters.contains('l') == isServer) {
                String any = entry.isIpv6() ? ":::*" : "0.0.0.0:*";
                context.out().println(String.format(Locale.ROOT, "tcp   %6d %6d %-23s %-23s %-12s",
                        entry.receiveQueue(), isServer ? 0 : entry.sendQueue(), end(entry.local(), entry.localPort()),
                        isServer ? any : end(entry.remote(), entry.remotePort()), entry.state()));
            }
        }
    }

    private static void printUdp(ToolContext context, Set<Character> letters) {
        for (UdpSocket socket : context.namespace().sockets().udp()) {
            boolean isConnected = socket.remoteAddress() != null;
            boolean isShown = letters.contains('a') || letters.contains('l') != isConnected;
            if (isShown) {
                String remote = isConnected ? end(socket.remoteAddress(), socket.remotePort()) : "0.0.0.0:*";
                context.out().println(String.format(Locale.ROOT, "udp   %6d %6d %-23s %-23s %-12s", 0, 0,
                        end(socket.localAddress(), socket.localPort()), remote, isConnected ? "ESTABLISHED" : ""));
            }
        }
    }

    private static String end(IpAddress address, int port) {
        return address + ":" + port;
    }
}
