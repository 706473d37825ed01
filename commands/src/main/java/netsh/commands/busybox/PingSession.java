package netsh.commands.busybox;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import netsh.commands.process.Process;
import netsh.commands.process.Signal;
import netsh.commands.tool.ToolContext;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.NetException;
import netsh.network.packet.Bytes;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.Icmpv6Message;
import netsh.network.packet.IpPayload;
import netsh.network.socket.Datagram;
import netsh.network.socket.RawSocket;

/**
 * Busybox's way to ping, which is not iputils': requests go by the clock alone, nothing that routers say ends the wait, and
 * after the last request it waits for two round trips, or where nothing came at all for the time that -W says.
 */
final class PingSession {
    private static final long SECOND = 1_000_000_000L;
    /** Octets that the time of sending takes in a request. */
    private static final int TIME_LENGTH = 4;
    private static final int HEADER_LENGTH = 8;

    private final ToolContext context;
    private final Process process;
    private final PingRequest request;
    private final RawSocket socket;
    private final IpAddress address;
    private final Optional<IpAddress> from;
    private final int identifier;
    private final Map<Integer, Long> sentNanos = new HashMap<>();
    private long transmitted;
    private long received;
    private long duplicates;
    private long timed;
    private long sumMicros;
    private long leastMicros = Long.MAX_VALUE;
    private long mostMicros;

    PingSession(
            ToolContext context, PingRequest request, RawSocket socket, IpAddress address, Optional<IpAddress> from) {
        this.context = context;
        this.request = request;
        this.socket = socket;
        this.address = address;
        this.from = from;
        process = context.process();
        identifier = process.pid() & 0xffff;
    }

    int run() throws AppletFailure {
        context.out().println("PING " + request.host + " (" + address + ")"
                + from.map(source -> " from " + source).orElse("") + ": " + request.dataLength + " data bytes");
        process.catchSignal(Signal.INT);
        long start = now();
        boolean isOver = false;
        while (!isOver) {
            boolean isLate = request.deadlineSeconds > 0 && now() - start >= request.deadlineSeconds * SECOND;
            if (isLate) {
                break;
            }
            send();
            boolean isLast = request.count > 0 && transmitted >= request.count;
            isOver = listenUntil(now() + (isLast ? lingerNanos() : request.intervalNanos)) || isLast;
        }
        printStatistics();
        return received > 0 ? 0 : 1;
    }

    private long now() {
        return process.scheduler().events().nowNanos();
    }

    private long lingerNanos() {
        return received > 0
                ? Math.max(1, 2 * mostMicros / 1_000_000) * SECOND
                : Math.max(1, request.lingerSeconds) * SECOND;
    }

    private void send() throws AppletFailure {
        int sequence = (int) (transmitted & 0xffff);
        byte[] filling = new byte[request.dataLength];
        Arrays.fill(filling, (byte) request.pattern);
        Bytes data = Bytes.of(filling);
        IpPayload echo = address instanceof Ipv6Address
                ? new Icmpv6Message.Echo(true, identifier, sequence, data)
                : new IcmpMessage.Echo(true, identifier, sequence, data);
        sentNanos.put(sequence, now());
        transmitted++;
        try {
            socket.sendTo(address, echo);
        } catch (NetException refusal) {
            throw AppletFailure.of("sendto: " + refusal.errno().text());
        }
    }

    /** Takes answers until a moment; whether there is nothing more to wait for. */
    private boolean listenUntil(long deadline) {
        while (true) {
            process.awaitUntil(socket::isReadable, deadline);
            if (process.takeSignal().isPresent()) {
                return true;
            }
            boolean heard = false;
            while (socket.isReadable()) {
                socket.takeError();
                heard |= socket.receive().map(this::take).orElse(false);
            }
            if (request.count > 0 && received >= request.count) {
                return true;
            }
            if (now() >= deadline || heard && request.adaptive) {
                return false;
            }
        }
    }

    /** Takes what came; whether it answers a request of this ping. */
    private boolean take(Datagram datagram) {
        OptionalInt sequence = sequenceOf(datagram.payload());
        if (sequence.isEmpty()) {
            return false;
        }
        Long sent = sentNanos.remove(sequence.getAsInt());
        long micros = sent == null ? -1 : (datagram.timeNanos() - sent) / 1000;
        if (sent == null) {
            duplicates++;
        } else {
            received++;
        }
        boolean isTimed = micros >= 0 && request.dataLength >= TIME_LENGTH;
        if (isTimed) {
            timed++;
            sumMicros += micros;
            leastMicros = Math.min(leastMicros, micros);
            mostMicros = Math.max(mostMicros, micros);
        }
        if (!request.quiet) {
            context.out().println((datagram.payload().length()) + " bytes from " + datagram.source() + ": seq="
                    + sequence.getAsInt() + " ttl=" + datagram.timeToLive()
                    + (isTimed ? " time=" + millis(micros) + " ms" : "") + (sent == null ? " (DUP!)" : ""));
            context.out().flush();
        }
        return sent != null;
    }

    private OptionalInt sequenceOf(IpPayload payload) {
        if (payload.length() < HEADER_LENGTH) {
            return OptionalInt.empty();
        }
        if (payload instanceof IcmpMessage.Echo echo && !echo.request() && echo.identifier() == identifier) {
            return OptionalInt.of(echo.sequence());
        }
        if (payload instanceof Icmpv6Message.Echo echo && !echo.request() && echo.identifier() == identifier) {
            return OptionalInt.of(echo.sequence());
        }
        return OptionalInt.empty();
    }

    private void printStatistics() {
        context.out().println("\n--- " + request.host + " ping statistics ---");
        context.out().println(transmitted + " packets transmitted, " + received + " packets received, "
                + (duplicates > 0 ? duplicates + " duplicates, " : "")
                + (transmitted == 0 ? 0 : (transmitted - received) * 100 / transmitted) + "% packet loss");
        if (timed > 0) {
            context.out().println("round-trip min/avg/max = " + millis(leastMicros) + "/" + millis(sumMicros / timed) + "/"
                    + millis(mostMicros) + " ms");
        }
    }

    private static String millis(long micros) {
        return String.format(Locale.ROOT, "%d.%03d", micros / 1000, micros % 1000);
    }
}
