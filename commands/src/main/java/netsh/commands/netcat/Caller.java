package netsh.commands.netcat;

import java.util.List;
import java.util.Optional;
import netsh.commands.iptables.extension.Services;
import netsh.commands.resolver.Resolver;
import netsh.commands.resolver.ResolverException;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.packet.Bytes;
import netsh.network.socket.UdpSocket;

/** The side that begins: one port after another. */
final class Caller {
    private static final long SECOND = 1_000_000_000L;
    private static final int PROBE_SECONDS = 3;
    private static final Bytes PROBE = Bytes.of("X");

    private final ToolContext context;
    private final NetcatRequest request;
    private final String host;

    Caller(ToolContext context, NetcatRequest request) {
        this.context = context;
        this.request = request;
        host = request.host().orElseThrow();
    }

    /** Talks to each port; answers the exit status, which is that of the last. */
    int run() throws NetcatFailure {
        int status = 1;
        for (int port : request.ports()) {
            status = talk(port) ? 0 : 1;
        }
        return status;
    }

    private boolean talk(int port) throws NetcatFailure {
        Optional<UdpSocket> connected = connect(port);
        if (connected.isEmpty()) {
            return false;
        }
        UdpSocket socket = connected.get();
        try {
            if (request.has('v') || request.has('z')) {
                if (!isAnybodyThere(socket)) {
                    return false;
                }
                if (request.has('v')) {
                    report(socket, port);
                }
            }
            if (!request.has('z')) {
                new Conversation(context, request, socket).run();
            }
            return true;
        } finally {
            socket.close();
        }
    }

    private Optional<UdpSocket> connect(int port) throws NetcatFailure {
        for (IpAddress address : addresses(port)) {
            UdpSocket socket = new UdpSocket(
                    context.namespace(), address instanceof Ipv4Address ? Ipv4Address.ANY : Ipv6Address.ANY);
            bind(socket, address);
            try {
                zone().ifPresent(socket::bindToLink);
                socket.connect(address, port);
                return Optional.of(socket);
            } catch (NetException refusal) {
                socket.close();
                if (request.has('v')) {
                    context.err().println("nc: connect to " + host + " port " + port + " (udp) failed: "
                            + refusal.errno().text());
                }
            }
        }
        return Optional.empty();
    }

    private List<IpAddress> addresses(int port) throws NetcatFailure {
        try {
            return Resolver.of(context).lookUp(host, request.family());
        } catch (ResolverException failure) {
            throw NetcatFailure.of("getaddrinfo for host \"" + host + "\" port " + port + ": " + failure.getMessage());
        }
    }

    /** The link that stands behind a link-local address. */
    private Optional<Link> zone() {
        int percent = host.indexOf('%');
        return percent < 0 ? Optional.empty()
                : Optional.ofNullable(context.namespace().links().byName(host.substring(percent + 1)));
    }

    private void bind(UdpSocket socket, IpAddress peer) throws NetcatFailure {
        Optional<String> ownPort = request.options().value('p');
        Optional<String> ownAddress = request.options().value('s');
        if (ownPort.isEmpty() && ownAddress.isEmpty()) {
            return;
        }
        IpAddress any = peer instanceof Ipv4Address ? Ipv4Address.ANY : Ipv6Address.ANY;
        try {
            IpAddress own = ownAddress.isEmpty() ? any
                    : Resolver.of(context).lookUp(ownAddress.get(), request.family()).get(0);
            socket.bind(own, ownPort.isPresent() ? NetcatRequest.port(ownPort.get()) : 0);
        } catch (ResolverException failure) {
            throw NetcatFailure.of("getaddrinfo: " + failure.getMessage());
        } catch (NetException refusal) {
            socket.close();
            throw NetcatFailure.of("bind failed: " + refusal.errno().text());
        }
    }

    /** Sends a letter again and again: a port that nobody listens on is refused meanwhile. */
    private boolean isAnybodyThere(UdpSocket socket) {
        try {
            socket.send(PROBE);
            socket.send(PROBE);
            int seconds = request.timeoutSeconds().orElse(PROBE_SECONDS);
            for (int i = 0; i < seconds; i++) {
                context.process().sleepNanos(SECOND);
                socket.send(PROBE);
            }
            return true;
        } catch (NetException refused) {
            return false;
        }
    }

    private void report(UdpSocket socket, int port) {
        String address = socket.remoteAddress().toString();
        String behind = request.has('n') || host.equals(address) ? "" : " (" + address + ")";
        String service = request.has('n') ? "*" : Services.name(port, "udp").orElse("*");
        context.err().println("Connection to " + host + behind + " " + port + " port [udp/" + service + "] succeeded!");
    }
}
