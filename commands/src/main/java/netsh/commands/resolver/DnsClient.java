package netsh.commands.resolver;

import java.util.Optional;
import java.util.OptionalInt;
import netsh.commands.process.Process;
import netsh.commands.process.WaitQueue;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.dns.DnsMessage;
import netsh.network.dns.DnsQuestion;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.packet.Bytes;
import netsh.network.socket.Datagram;
import netsh.network.socket.UdpSocket;

/** Asks one server once, over UDP. */
public final class DnsClient {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final Process process;

    /** A client that waits as {@code process}. */
    public DnsClient(Process process) {
        this.process = process;
    }

    /**
     * Asks and waits.
     *
     * @param udpSize the size of answers that is offered; empty for a question without EDNS
     */
    public DnsExchange ask(IpAddress server, int port, DnsQuestion question, OptionalInt udpSize, int timeoutSeconds) {
        DnsMessage query =
                DnsMessage.query(process.namespace().random().nextInt(0x1_0000), question, udpSize);
        IpAddress any = server instanceof Ipv4Address ? Ipv4Address.ANY : Ipv6Address.ANY;
        UdpSocket socket = new UdpSocket(process.namespace(), any);
        WaitQueue queue = new WaitQueue();
        socket.onReadable(queue::wakeAll);
        try {
            socket.connect(server, port);
            long sent = now();
            socket.send(query.encode());
            return await(socket, queue, query.id(), sent, timeoutSeconds);
        } catch (NetException unsent) {
            return new DnsExchange.Failed(reason(unsent.errno()), true);
        } finally {
            socket.close();
        }
    }

    private DnsExchange await(UdpSocket socket, WaitQueue queue, int id, long sent, int timeoutSeconds) {
        long deadline = process.deadlineAfter(timeoutSeconds * NANOS_PER_SECOND);
        while (now() < deadline) {
            process.await(queue, socket::isReadable, deadline);
            Optional<Errno> error = socket.takeError();
            if (error.isPresent()) {
                return new DnsExchange.Failed(reason(error.get()), false);
            }
            for (Optional<Datagram> next = socket.receive(); next.isPresent(); next = socket.receive()) {
                Bytes data = next.get().data();
                Optional<DnsMessage> answer = DnsMessage.parse(data)
                        .filter(message -> message.id() == id && message.flags().response());
                if (answer.isPresent()) {
                    return new DnsExchange.Answered(answer.get(), data.length(), now() - sent);
                }
            }
            if (process.hasSignal()) {
                break;
            }
        }
        return new DnsExchange.Failed("timed out", false);
    }

    private long now() {
        return process.scheduler().events().nowNanos();
    }

    /** BIND's words for an error (isc_result_totext). */
    private static String reason(Errno errno) {
        return switch (errno) {
            case ECONNREFUSED -> "connection refused";
            case ENETUNREACH -> "network unreachable";
            case EHOSTUNREACH -> "host unreachable";
            case EACCES, EPERM -> "permission denied";
            case EADDRNOTAVAIL -> "address not available";
            default -> "unexpected error";
        };
    }
}
