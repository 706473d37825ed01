package netsh.commands.traceroute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import netsh.commands.process.Output;
import netsh.commands.process.Process;
import netsh.network.addr.IpAddress;
import netsh.network.error.NetException;

/** Sends probes, some at a time, and prints them in order (do_it of traceroute.c). */
final class Tracer {
    private static final long SECOND = 1_000_000_000L;
    private static final long MILLI = 1_000_000L;
    private static final int SAME_HOP_FACTOR = 3;
    private static final int LATER_HOP_FACTOR = 10;

    private final Process process;
    private final Output out;
    private final TracerouteRequest request;
    private final ProbeMethod method;
    private final Function<IpAddress, String> names;
    private final List<Probe> probes = new ArrayList<>();
    private int start;
    private int end;

    Tracer(Process process, Output out, TracerouteRequest request, ProbeMethod method,
            Function<IpAddress, String> names) {
        this.process = process;
        this.out = out;
        this.request = request;
        this.method = method;
        this.names = names;
        end = request.mostHops * request.queries;
        for (int i = 0; i < end; i++) {
            probes.add(new Probe());
        }
        start = (request.firstHop - 1) * request.queries;
    }

    /** Traces until the destination answered or the hops are used up. */
    void run() throws NetException {
        while (start < end) {
            long deadline = pass();
            if (start < end) {
                process.awaitUntil(method::isReadable, deadline);
                method.receive();
            }
        }
        out.print("\n");
    }

    /** Looks at the probes once: sends, gives up, prints; when to look again at the latest. */
    private long pass() throws NetException {
        int awaited = 0;
        long deadline = Long.MAX_VALUE;
        // Looking names up for what is printed may take long; answers that came meanwhile are not late.
        long begun = now();
        for (int number = start; number < end && awaited < request.simultaneous; number++) {
            Probe probe = probes.get(number);
            if (!probe.isDone && probe.isSent() && begun - probe.sentNanos >= patience(number)) {
                method.expire(probe);
                probe.isDone = true;
            }
            if (probe.isDone) {
                if (number == start) {
                    print(number);
                    start++;
                }
                if (probe.isFinal) {
                    end = (number / request.queries + 1) * request.queries;
                }
                continue;
            }
            if (!probe.isSent()) {
                method.send(probe, number / request.queries + 1);
            }
            deadline = Math.min(deadline, probe.sentNanos + patience(number));
            awaited++;
        }
        return deadline;
    }

    /** How long a probe is awaited: not much longer than others of its hop or of later hops took. */
    private long patience(int number) {
        long most = (long) (request.waitSeconds * SECOND);
        int first = number - number % request.queries;
        for (int i = first; i < first + request.queries; i++) {
            if (probes.get(i).answeredNanos >= 0) {
                return Math.min(most, (probes.get(i).roundTripNanos() + MILLI) * SAME_HOP_FACTOR);
            }
        }
        for (int i = number + 1; i < probes.size(); i++) {
            if (probes.get(i).answeredNanos >= 0) {
                return Math.min(most, (probes.get(i).roundTripNanos() + MILLI) * LATER_HOP_FACTOR);
            }
        }
        return most;
    }

    private void print(int number) {
        Probe probe = probes.get(number);
        int place = number % request.queries;
        if (place == 0) {
            out.print(String.format(Locale.ROOT, "\n%2d ", number / request.queries + 1));
        }
        if (probe.from.isEmpty()) {
            out.print(" *");
        } else {
            if (!probe.from.equals(answererBefore(number, place))) {
                out.print(" " + names.apply(probe.from.get()));
            }
            long micros = probe.roundTripNanos() / 1000;
            out.print(String.format(Locale.ROOT, "  %d.%03d ms", micros / 1000, micros % 1000));
            if (!probe.remark.isEmpty()) {
                out.print(" " + probe.remark);
            }
        }
        out.flush();
    }

    /** Who answered the last probe of the same hop that was answered. */
    private Optional<IpAddress> answererBefore(int number, int place) {
        for (int i = number - 1; i >= number - place; i--) {
            if (probes.get(i).from.isPresent()) {
                return probes.get(i).from;
            }
        }
        return Optional.empty();
    }

    private long now() {
        return process.scheduler().events().nowNanos();
    }
}
