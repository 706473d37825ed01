package netsh.commands.dnsmasq;

import java.util.ArrayList;
import java.util.List;
import netsh.commands.process.Process;
import netsh.network.addr.Ipv4Address;
import netsh.network.error.NetException;
import netsh.network.packet.Bytes;
import netsh.network.socket.PingSocket;

/** Asks with an echo request whether anybody uses an address, before it is offered (do_icmp_ping of dnsmasq). */
final class AddressProbe {
    /** How long an answer is waited for. */
    private static final long WAIT_NANOS = 3_000_000_000L;

    /** How long the result is believed. */
    private static final long CACHE_NANOS = 30_000_000_000L;

    private final Process process;
    private final boolean asks;
    private final List<Result> results = new ArrayList<>();

    private record Result(Ipv4Address address, long hash, long timeNanos) {}

    AddressProbe(Process process, boolean asks) {
        this.process = process;
        this.asks = asks;
    }

    /** Whether nobody answered for the address, now or a short time ago; {@code hash} tells for which client. */
    boolean isFree(Ipv4Address address, long hash) {
        long now = process.scheduler().events().nowNanos();
        results.removeIf(result -> now - result.timeNanos > CACHE_NANOS);
        if (results.stream().anyMatch(result -> result.address.equals(address))) {
            return true;
        }
        if (asks && answers(address)) {
            return false;
        }
        results.add(new Result(address, hash, process.scheduler().events().nowNanos()));
        return true;
    }

    /** Whether the last look at the address was for that client. */
    boolean wasProbedFor(Ipv4Address address, long hash) {
        return results.stream().anyMatch(result -> result.address.equals(address) && result.hash == hash);
    }

    private boolean answers(Ipv4Address address) {
        PingSocket socket = new PingSocket(process.namespace());
        try {
            socket.sendTo(address, 0, Bytes.zeros(0));
            boolean[] answered = {false};
            process.awaitUntil(
                    () -> {
                        answered[0] |= socket.receive().isPresent();
                        return answered[0];
                    },
                    process.deadlineAfter(WAIT_NANOS));
            return answered[0];
        } catch (NetException unsent) {
            return false;
        } finally {
            socket.close();
        }
    }
}
