package netsh.commands.netcat;

import netsh.commands.resolver.Resolver;
import netsh.commands.socket.SocketFile;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.NetException;
import netsh.network.socket.Datagram;
import netsh.network.socket.UdpSocket;

/** The side that waits: the first sender becomes its peer, unless it is to hear them all. */
final class Listener {
    private final ToolContext context;
    private final NetcatRequest request;
    private final SocketNames names;

    Listener(ToolContext context, NetcatRequest request) {
        this.context = context;
        this.request = request;
        names = new SocketNames(Resolver.of(context), request.has('n'));
    }

    /** Listens and talks; answers the exit status. */
    int run() throws NetcatFailure {
        UdpSocket socket = open();
        SocketFile file = SocketFile.open(context.process(), socket);
        try {
            if (request.has('v')) {
                report(names.text("Bound on", socket.localAddress(), socket.localPort()));
            }
            Conversation conversation = new Conversation(context, request, new UdpPeer(socket));
            if (!request.has('k')) {
                conversation.begin(firstDatagram(socket).data());
            }
            conversation.run();
            return 0;
        } finally {
            file.close(context.process());
        }
    }

    private UdpSocket open() throws NetcatFailure {
        IpAddress address = OwnAddress.of(context, request);
        UdpSocket socket = new UdpSocket(context.namespace(), address instanceof Ipv4Address ? Ipv4Address.ANY : Ipv6Address.ANY);
        socket.setReusesAddress(true);
        try {
            socket.bind(address, request.ports().get(0));
            return socket;
        } catch (NetException refusal) {
            socket.close();
            throw NetcatFailure.of(refusal.errno().text());
        }
    }

    private Datagram firstDatagram(UdpSocket socket) throws NetcatFailure {
        context.process().awaitUntil(socket::isReadable);
        Datagram first = socket.receive().orElseThrow(() -> NetcatFailure.of("recvfrom"));
        try {
            socket.connect(first.source(), first.sourcePort());
        } catch (NetException refusal) {
            throw NetcatFailure.of("connect: " + refusal.errno().text());
        }
        if (request.has('v')) {
            report(names.text("Connection received on", first.source(), first.sourcePort()));
        }
        return first;
    }

    private void report(String text) {
        context.err().println(text);
    }
}
