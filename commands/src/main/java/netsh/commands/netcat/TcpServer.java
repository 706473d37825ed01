package netsh.commands.netcat;

import java.util.Optional;
import netsh.commands.resolver.Resolver;
import netsh.commands.socket.TcpServerFile;
import netsh.commands.socket.TcpStream;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.NetException;
import netsh.network.tcp.TcpSocket;

/** The side of TCP that waits: for one connection, or for one after another. */
final class TcpServer {
    private static final int BACKLOG = 1;

    private final ToolContext context;
    private final NetcatRequest request;
    private final SocketNames names;

    TcpServer(ToolContext context, NetcatRequest request) {
        this.context = context;
        this.request = request;
        names = new SocketNames(Resolver.of(context), request.has('n'));
    }

    /** Listens and talks; answers the exit status. */
    int run() throws NetcatFailure {
        TcpSocket listening = open();
        TcpServerFile file = TcpServerFile.open(context.process(), listening);
        try {
            report("Listening on", listening.localAddress(), listening.localPort());
            do {
                talk(file);
            } while (request.has('k'));
            return 0;
        } finally {
            file.close(context.process());
        }
    }

    private TcpSocket open() throws NetcatFailure {
        IpAddress address = OwnAddress.of(context, request);
        TcpSocket socket =
                new TcpSocket(context.namespace(), address instanceof Ipv4Address ? Ipv4Address.ANY : Ipv6Address.ANY);
        socket.setReusesAddress(true);
        socket.setReusesPort(true);
        try {
            socket.bind(address, request.ports().get(0));
            socket.listen(BACKLOG);
            return socket;
        } catch (NetException refusal) {
            socket.close();
            throw NetcatFailure.of(refusal.errno().text());
        }
    }

    private void talk(TcpServerFile listening) {
        Optional<TcpSocket> accepted = Optional.empty();
        while (accepted.isEmpty()) {
            accepted = listening.accept(context.process());
            context.process().checkpoint();
        }
        TcpSocket socket = accepted.get();
        TcpStream stream = TcpStream.open(context.process(), socket);
        try {
            report("Connection received on", socket.remoteAddress(), socket.remotePort());
            new Conversation(context, request, new TcpPeer(socket)).run();
        } finally {
            stream.close(context.process());
        }
    }

    private void report(String sentence, IpAddress address, int port) {
        if (request.has('v')) {
            context.err().println(names.text(sentence, address, port));
        }
    }
}
