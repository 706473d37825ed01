package netsh.commands.curl;

import java.util.List;
import java.util.Optional;
import netsh.commands.http.HttpUrl;
import netsh.commands.internet.KeptPages;
import netsh.commands.process.Process;
import netsh.commands.resolver.Resolver;
import netsh.commands.resolver.ResolverException;
import netsh.commands.socket.TcpStream;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.tcp.TcpSocket;

/** Connects to the host of a page, one of its addresses after another. */
final class Connector {
    private static final long NANOS_PER_MILLISECOND = 1_000_000L;
    private static final long USUAL_PATIENCE_NANOS = 300_000_000_000L;

    private final ToolContext context;
    private final CurlRequest request;
    private final Remarks remarks;

    Connector(ToolContext context, CurlRequest request, Remarks remarks) {
        this.context = context;
        this.request = request;
        this.remarks = remarks;
    }

    TcpStream connect(HttpUrl url) throws CurlFailure {
        List<IpAddress> addresses = resolve(url.host());
        Process process = context.process();
        long begun = process.scheduler().events().nowNanos();
        long patience = request.nanos(CurlOption.CONNECT_TIMEOUT)
                .or(() -> Optional.of(USUAL_PATIENCE_NANOS)).orElseThrow();
        Optional<Long> most = request.nanos(CurlOption.MAX_TIME);
        patience = Math.min(patience, most.orElse(Long.MAX_VALUE));
        Errno last = Errno.ECONNREFUSED;
        for (IpAddress address : addresses) {
            TcpSocket socket = new TcpSocket(
                    context.namespace(), address instanceof Ipv4Address ? Ipv4Address.ANY : Ipv6Address.ANY);
            TcpStream stream = TcpStream.open(process, socket);
            Optional<Errno> refusal = connect(stream, address, url.effectivePort(), process.deadlineAfter(patience));
            if (refusal.isEmpty()) {
                remarks.note("Connected to " + url.host() + " (" + address + ") port " + url.effectivePort() + " (#0)");
                return stream;
            }
            stream.close(process);
            last = refusal.get();
            if (last != Errno.EINPROGRESS) {
                remarks.note("connect to " + address + " port " + url.effectivePort() + " failed: " + last.text());
            }
        }
        long waited = (process.scheduler().events().nowNanos() - begun) / NANOS_PER_MILLISECOND;
        String place = url.host() + " port " + url.effectivePort() + " after " + waited + " ms: ";
        throw last == Errno.EINPROGRESS
                ? new CurlFailure(CurlFailure.TIMED_OUT, "Connection timed out after " + waited + " milliseconds")
                : new CurlFailure(CurlFailure.NOT_CONNECTED, "Failed to connect to " + place + "Couldn't connect to server");
    }

    private Optional<Errno> connect(TcpStream stream, IpAddress address, int port, long deadlineNanos) {
        remarks.note("  Trying " + HttpUrl.bracketed(address.toString()) + ":" + port + "...");
        try {
            stream.tcp().connect(address, port);
            return stream.awaitConnection(context.process(), deadlineNanos);
        } catch (NetException refused) {
            return Optional.of(refused.errno());
        }
    }

    private List<IpAddress> resolve(String host) throws CurlFailure {
        Resolver.Family family = request.has(CurlOption.IPV4)
                ? Resolver.Family.IPV4
                : request.has(CurlOption.IPV6) ? Resolver.Family.IPV6 : Resolver.Family.ANY;
        try {
            return Resolver.of(context).lookUp(host, family);
        } catch (ResolverException unknown) {
            Optional<Ipv4Address> kept = KeptPages.addressOf(host);
            if (kept.isPresent()) {
                return List.of(kept.get());
            }
            remarks.note("Could not resolve host: " + host);
            throw new CurlFailure(CurlFailure.UNRESOLVED, "Could not resolve host: " + host);
        }
    }
}
