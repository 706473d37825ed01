package netsh.commands.ping;

import java.util.Locale;
import netsh.commands.process.Output;
import netsh.network.error.Errno;

/** Ping's lines. */
final class PingPrinter {
    private static final int MICROS_PER_MILLI = 1000;
    /** More dots than this are not printed. */
    private static final int SCREEN_WIDTH = 80;

    private final Output out;
    private final Output err;
    private final PingRequest request;
    private final HostNames names;
    private final int identifier;

    PingPrinter(Output out, Output err, PingRequest request, HostNames names, int identifier) {
        this.out = out;
        this.err = err;
        this.request = request;
        this.names = names;
        this.identifier = identifier;
    }

    /** The first line. */
    void begin(PingTarget target) {
        boolean ipv6 = target.isIpv6();
        out.print("PING " + target.name() + (ipv6 ? "(" : " (") + names.shown(target) + ") ");
        target.from().ifPresent(from -> out.print("from " + from + " " + target.link().orElse("") + ": "));
        int length = request.probe().dataLength();
        out.println(ipv6 ? length + " data bytes" : length + "(" + (length + 28) + ") bytes of data.");
    }

    /** An answer; {@code micros} negative where it cannot be told. */
    void reply(EchoEvent.Reply reply, long micros, boolean duplicate, boolean multicast) {
        if (request.has(PingFlag.QUIET)) {
            return;
        }
        if (request.has(PingFlag.FLOOD)) {
            out.print("\b \b");
            out.flush();
            return;
        }
        StringBuilder line = new StringBuilder(timestamp(reply.receivedMicros()))
                .append(reply.length()).append(" bytes from ").append(names.describe(reply.from(), reply.link()))
                .append(": icmp_seq=").append(reply.sequence());
        if (request.has(PingFlag.VERBOSE)) {
            line.append(" ident=").append(identifier);
        }
        line.append(" ttl=").append(reply.hopLimit());
        if (micros >= 0) {
            line.append(" time=").append(roundTrip(micros)).append(" ms");
        }
        if (duplicate && (!multicast || request.has(PingFlag.VERBOSE))) {
            line.append(" (DUP!)");
        }
        if (!reply.expectedSource() && !multicast) {
            line.append(" (DIFFERENT ADDRESS!)");
        }
        show(line + (request.has(PingFlag.AUDIBLE) ? "\007" : ""));
    }

    /** A round-trip time with as many digits as iputils gives it. */
    static String roundTrip(long micros) {
        if (micros >= 100_000 - 50) {
            return Long.toString((micros + 500) / MICROS_PER_MILLI);
        }
        if (micros >= 10_000 - 5) {
            return String.format(Locale.ROOT, "%d.%01d", (micros + 50) / 1000, (micros + 50) % 1000 / 100);
        }
        if (micros >= 1000) {
            return String.format(Locale.ROOT, "%d.%02d", (micros + 5) / 1000, (micros + 5) % 1000 / 10);
        }
        return millis(micros);
    }

    /** A request that was not delivered. */
    void undelivered(EchoEvent.Undelivered event, long nowMicros) {
        if (request.has(PingFlag.QUIET)) {
            return;
        }
        if (request.has(PingFlag.FLOOD)) {
            out.print("\bE");
            out.flush();
            return;
        }
        show(timestamp(nowMicros) + "From " + names.describe(event.from()) + " icmp_seq=" + event.sequence() + " "
                + event.words());
    }

    /** A router's advice. */
    void redirected(EchoEvent.Redirected event, long nowMicros) {
        if (!request.has(PingFlag.QUIET) && !request.has(PingFlag.FLOOD)) {
            show(timestamp(nowMicros) + "From " + names.describe(event.from()) + ": icmp_seq=" + event.sequence()
                    + " " + event.words());
        }
    }

    /** A request went, in a flood. */
    void flooded(long inFlight) {
        if (request.has(PingFlag.FLOOD) && !request.has(PingFlag.QUIET) && inFlight < SCREEN_WIDTH) {
            out.print(".");
            out.flush();
        }
    }

    /** The request before the next is unanswered. */
    void outstanding(long sequence, long nowMicros) {
        show(timestamp(nowMicros) + "no answer yet for icmp_seq=" + sequence);
    }

    /** A request was too large for a link. */
    void tooLarge(int mtu, boolean ipv6) {
        if (request.has(PingFlag.QUIET)) {
            return;
        }
        if (request.has(PingFlag.FLOOD)) {
            out.print("E");
            out.flush();
        } else {
            complain("local error: message too long, " + (ipv6 ? "mtu: " : "mtu=") + mtu);
        }
    }

    /** A request could not be sent. */
    void notSent(Errno errno) {
        if (request.has(PingFlag.QUIET)) {
            return;
        }
        if (request.has(PingFlag.FLOOD)) {
            out.print("E");
            out.flush();
        } else {
            complain("sendmsg: " + errno.text());
        }
    }

    /** Prints a line at once, as ping does with all but its first. */
    private void show(String line) {
        out.println(line);
        out.flush();
    }

    private void complain(String sentence) {
        out.flush();
        err.println("ping: " + sentence);
    }

    private String timestamp(long micros) {
        if (!request.has(PingFlag.TIMESTAMPS)) {
            return "";
        }
        return String.format(Locale.ROOT, "[%d.%06d] ", micros / 1_000_000, micros % 1_000_000);
    }

    /** The last lines. */
    void end(PingTarget target, PingStatistics counts, long elapsedMicros, int intervalMillis) {
        out.println("");
        out.println("--- " + target.name() + " ping statistics ---");
        out.println(packets(counts, elapsedMicros));
        out.println(times(counts, elapsedMicros, intervalMillis));
        out.flush();
    }

    private static String packets(PingStatistics counts, long elapsedMicros) {
        StringBuilder line = new StringBuilder()
                .append(counts.transmitted()).append(" packets transmitted, ")
                .append(counts.answered()).append(" received");
        if (counts.duplicates() > 0) {
            line.append(", +").append(counts.duplicates()).append(" duplicates");
        }
        if (counts.errors() > 0) {
            line.append(", +").append(counts.errors()).append(" errors");
        }
        if (counts.transmitted() > 0) {
            float loss = (float) ((counts.transmitted() - counts.answered()) * 100.0 / counts.transmitted());
            line.append(", ").append(general(loss)).append("% packet loss, time ")
                    .append((elapsedMicros + 500) / 1000).append("ms");
        }
        return line.toString();
    }

    /** A number as printf's %g shows it. */
    private static String general(float number) {
        if (number == Math.rint(number)) {
            return Long.toString((long) number);
        }
        java.math.BigDecimal rounded = new java.math.BigDecimal(number)
                .round(new java.math.MathContext(6, java.math.RoundingMode.HALF_EVEN));
        return rounded.stripTrailingZeros().toPlainString();
    }

    private String times(PingStatistics counts, long elapsedMicros, int intervalMillis) {
        StringBuilder line = new StringBuilder();
        if (counts.answered() > 0 && counts.leastMicros() != Long.MAX_VALUE) {
            line.append("rtt min/avg/max/mdev = ").append(millis(counts.leastMicros())).append('/')
                    .append(millis(counts.meanMicros())).append('/').append(millis(counts.mostMicros())).append('/')
                    .append(millis(counts.deviationMicros())).append(" ms");
        }
        if (counts.pipe() > 1) {
            line.append(line.length() > 0 ? ", " : "").append("pipe ").append(counts.pipe());
        }
        boolean fast = intervalMillis == 0 || request.has(PingFlag.FLOOD) || request.has(PingFlag.ADAPTIVE);
        if (counts.answered() > 0 && fast && counts.transmitted() > 1) {
            long gap = elapsedMicros / (counts.transmitted() - 1);
            line.append(line.length() > 0 ? ", " : "").append("ipg/ewma ").append(millis(gap)).append('/')
                    .append(millis(counts.weightedMicros() / 8)).append(" ms");
        }
        return line.toString();
    }

    /** The count so far, for SIGQUIT. */
    void status(PingStatistics counts) {
        long loss = counts.transmitted() == 0
                ? 0
                : (counts.transmitted() - counts.answered()) * 100 / counts.transmitted();
        String line = "\r" + counts.answered() + "/" + counts.transmitted() + " packets, " + loss + "% loss";
        if (counts.answered() > 0 && counts.leastMicros() != Long.MAX_VALUE) {
            line += ", min/avg/ewma/max = " + millis(counts.leastMicros()) + "/" + millis(counts.meanMicros()) + "/"
                    + millis(counts.weightedMicros() / 8) + "/" + millis(counts.mostMicros()) + " ms";
        }
        out.flush();
        err.println(line);
    }

    private static String millis(long micros) {
        return String.format(Locale.ROOT, "%d.%03d", micros / MICROS_PER_MILLI, micros % MICROS_PER_MILLI);
    }
}
