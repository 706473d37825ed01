package netsh.commands.busybox;

import java.util.Optional;
import netsh.commands.iptables.extension.Services;
import netsh.commands.resolver.Resolver;
import netsh.commands.socket.TcpStream;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.tcp.TcpSocket;

/** What applets over TCP share: connecting, and the sentence where that fails. */
final class TcpApplets {
    private static final int MOST_PORT = 65_535;

    private TcpApplets() {}

    /** Connects to a host. */
    static TcpStream connect(ToolContext context, String host, int port, long deadlineNanos) throws AppletFailure {
        IpAddress address = new Hosts(context).address(host, Resolver.Family.ANY);
        boolean isIpv4 = address instanceof Ipv4Address;
        TcpSocket socket = new TcpSocket(context.namespace(), isIpv4 ? Ipv4Address.ANY : Ipv6Address.ANY);
        TcpStream stream = TcpStream.open(context.process(), socket);
        Optional<Errno> refusal;
        try {
            socket.connect(address, port);
            refusal = stream.awaitConnection(context.process(), deadlineNanos);
        } catch (NetException refused) {
            refusal = Optional.of(refused.errno());
        }
        if (refusal.isEmpty()) {
            return stream;
        }
        stream.close(context.process());
        if (refusal.get() == Errno.EINPROGRESS) {
            throw AppletFailure.of("timed out");
        }
        throw AppletFailure.of("can't connect to remote host" + (isIpv4 ? " (" + address + ")" : "") + ": "
                + refusal.get().text());
    }

    /** A port by its number or its service's name. */
    static int port(String text) throws AppletFailure {
        Optional<Integer> service = Services.port(text, "tcp");
        if (service.isPresent()) {
            return service.get();
        }
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > MOST_PORT) {
            throw AppletFailure.of("bad port '" + text + "'");
        }
        return Integer.parseInt(text);
    }
}
