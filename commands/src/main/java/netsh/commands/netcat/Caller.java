package netsh.commands.netcat;

import java.util.List;
import java.util.Optional;
import netsh.commands.iptables.extension.Services;
import netsh.commands.process.Process;
import netsh.commands.resolver.Resolver;
import netsh.commands.resolver.ResolverException;
import netsh.commands.socket.SocketFile;
import netsh.commands.socket.TcpStream;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.packet.Bytes;
import netsh.network.socket.UdpSocket;
import netsh.network.tcp.TcpSocket;

/** The side that begins: one port after another. */
final class Caller {
    private static final long SECOND = 1_000_000_000L;
    private static final int PROBE_SECONDS = 3;
    private static final Bytes PROBE = Bytes.of("X");

    private final ToolContext context;
    private final Process process;
    private final NetcatRequest request;
    private final String host;

    Caller(ToolContext context, NetcatRequest request) {
        this.context = context;
        this.request = request;
        process = context.process();
        host = request.host().orElseThrow();
    }

    /** Talks to each port; answers the exit status, which is good where one of them answered. */
    int run() throws NetcatFailure {
        int status = 1;
        for (int i = 0; i < request.ports().size(); i++) {
            if (i > 0) {
                request.intervalSeconds().ifPresent(seconds -> process.sleepNanos(seconds * SECOND));
            }
            int port = request.ports().get(i);
            if (request.has('u')) {
                status = talkInDatagrams(port) ? 0 : 1;
            } else {
                status = talk(port) ? 0 : status;
            }
        }
        return status;
    }

    // ---- TCP -------------------------------------------------------------------------------------------------------------

    private boolean talk(int port) throws NetcatFailure {
        for (IpAddress address : addresses(port)) {
            TcpSocket socket = new TcpSocket(context.namespace(), anyOf(address));
            TcpStream stream = TcpStream.open(process, socket);
            try {
                zone().ifPresent(socket::bindToLink);
                bind(socket, address);
                if (isConnected(stream, address, port)) {
                    report(address, port);
                    process.sleepNanos(Conversation.STEP_NANOS);
                    if (!request.has('z')) {
                        new Conversation(context, request, new TcpPeer(socket)).run();
                    }
                    return true;
                }
            } finally {
                stream.close(process);
            }
        }
        return false;
    }

    private boolean isConnected(TcpStream stream, IpAddress address, int port) {
        Optional<Errno> refusal;
        try {
            stream.tcp().connect(address, port);
            long deadline = request.timeoutSeconds().isPresent()
                    ? process.deadlineAfter(request.timeoutSeconds().getAsInt() * SECOND) : Long.MAX_VALUE;
            refusal = stream.awaitConnection(process, deadline);
        } catch (NetException refused) {
            refusal = Optional.of(refused.errno());
        }
        if (refusal.isPresent() && request.has('v')) {
            String how = refusal.get() == Errno.EINPROGRESS ? "timed out" : "failed";
            context.err().println("nc: connect to " + host + behind(address) + " port " + port + " (tcp) " + how + ": "
                    + refusal.get().text());
        }
        return refusal.isEmpty();
    }

    private void bind(TcpSocket socket, IpAddress peer) throws NetcatFailure {
        if (!hasOwnEnd()) {
            return;
        }
        try {
            socket.bind(ownAddress(peer), ownPort());
        } catch (NetException refusal) {
            throw NetcatFailure.of("bind failed: " + refusal.errno().text());
        }
    }

    // ---- UDP -------------------------------------------------------------------------------------------------------------

    private boolean talkInDatagrams(int port) throws NetcatFailure {
        for (IpAddress address : addresses(port)) {
            UdpSocket socket = new UdpSocket(context.namespace(), anyOf(address));
            SocketFile file = SocketFile.open(process, socket);
            try {
                bind(socket, address);
                if (isConnected(socket, address, port)) {
                    return exchange(socket, port);
                }
            } finally {
                file.close(process);
            }
        }
        return false;
    }

    private boolean exchange(UdpSocket socket, int port) {
        if (request.has('v') || request.has('z')) {
            if (!isAnybodyThere(socket)) {
                return false;
            }
            report(socket.remoteAddress(), port);
        }
        if (!request.has('z')) {
            new Conversation(context, request, new UdpPeer(socket)).run();
        }
        return true;
    }

    private boolean isConnected(UdpSocket socket, IpAddress address, int port) {
        try {
            zone().ifPresent(socket::bindToLink);
            socket.connect(address, port);
            return true;
        } catch (NetException refusal) {
            if (request.has('v')) {
                context.err().println("nc: connect to " + host + behind(address) + " port " + port + " (udp) failed: "
                        + refusal.errno().text());
            }
            return false;
        }
    }

    private void bind(UdpSocket socket, IpAddress peer) throws NetcatFailure {
        if (!hasOwnEnd()) {
            return;
        }
        try {
            socket.bind(ownAddress(peer), ownPort());
        } catch (NetException refusal) {
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
                process.sleepNanos(SECOND);
                socket.send(PROBE);
            }
            return true;
        } catch (NetException refused) {
            return false;
        }
    }

    // ---- both ------------------------------------------------------------------------------------------------------------

    private static IpAddress anyOf(IpAddress address) {
        return address instanceof Ipv4Address ? Ipv4Address.ANY : Ipv6Address.ANY;
    }

    private List<IpAddress> addresses(int port) throws NetcatFailure {
        try {
            return Resolver.of(context).lookUp(host, request.family());
        } catch (ResolverException failure) {
            String reason = request.has('n') ? "Name or service not known" : failure.getMessage();
            throw NetcatFailure.of("getaddrinfo for host \"" + host + "\" port " + port + ": " + reason);
        }
    }

    /** The link that stands behind a link-local address. */
    private Optional<Link> zone() {
        int percent = host.indexOf('%');
        return percent < 0 ? Optional.empty()
                : Optional.ofNullable(context.namespace().links().byName(host.substring(percent + 1)));
    }

    private boolean hasOwnEnd() {
        return request.options().value('p').isPresent() || request.options().value('s').isPresent();
    }

    private IpAddress ownAddress(IpAddress peer) throws NetcatFailure {
        Optional<String> own = request.options().value('s');
        try {
            return own.isEmpty() ? anyOf(peer) : Resolver.of(context).lookUp(own.get(), request.family()).get(0);
        } catch (ResolverException failure) {
            throw NetcatFailure.of("getaddrinfo: " + failure.getMessage());
        }
    }

    private int ownPort() throws NetcatFailure {
        Optional<String> own = request.options().value('p');
        return own.isPresent() ? NetcatRequest.port(own.get(), request.protocol()) : 0;
    }

    private String behind(IpAddress address) {
        return request.has('n') || host.replaceFirst("%.*", "").equals(address.toString()) ? "" : " (" + address + ")";
    }

    private void report(IpAddress address, int port) {
        if (!request.has('v')) {
            return;
        }
        String protocol = request.protocol();
        String service = request.has('n') ? "*" : Services.name(port, protocol).orElse("*");
        context.err().println("Connection to " + host + behind(address) + " " + port + " port [" + protocol + "/"
                + service + "] succeeded!");
    }
}
