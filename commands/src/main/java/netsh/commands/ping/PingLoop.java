package netsh.commands.ping;

import java.util.Optional;
import netsh.commands.process.Process;
import netsh.commands.process.Signal;
import netsh.network.error.Errno;
import netsh.network.error.NetException;

/**
 * When ping sends, waits and ends: the pinger and main_loop of iputils (ping_common.c), a token bucket that is filled with
 * a token each millisecond and holds as many as the preload allows.
 */
final class PingLoop {
    /** How long what the kernel does on the spot may take before a refused call is looked into. */
    private static final long MOST_PAUSE_MILLIS = 500;
    private static final long SETTLING_NANOS = 10_000;

    private static final int LEAST_WAIT_MILLIS = 10;
    private static final long MILLI = 1_000_000L;
    private static final int SEQUENCE_MASK = 0xffff;
    private static final int WHEN_NOTHING_IS_LEFT_MILLIS = 1000;

    private final Process process;
    private final PingRequest request;
    private final EchoSocket socket;
    private final PingPrinter printer;
    private final boolean multicast;
    private final PingStatistics counts = new PingStatistics();
    private final long startNanos;
    private int intervalMillis;
    private long lastSentNanos = -1;
    private int overflows;
    private long tokens;
    private long alarmNanos = Long.MAX_VALUE;
    private boolean lingering;
    private boolean ending;

    PingLoop(Process process, PingRequest request, EchoSocket socket, PingPrinter printer, boolean multicast) {
        this.process = process;
        this.request = request;
        this.socket = socket;
        this.printer = printer;
        this.multicast = multicast;
        intervalMillis = request.pace().intervalMillis();
        startNanos = now();
        int deadline = request.pace().deadlineSeconds();
        if (deadline > 0) {
            alarmNanos = startNanos + deadline * 1000 * MILLI;
        }
    }

    PingStatistics counts() {
        return counts;
    }

    int intervalMillis() {
        return intervalMillis;
    }

    /** Time from the start to the last request. */
    long elapsedMicros() {
        return lastSentNanos < 0 ? 0 : (lastSentNanos - startNanos) / 1000;
    }

    /** Pings until there is nothing more to do; a Ctrl-C ends it too. */
    void run() {
        process.catchSignal(Signal.INT);
        process.catchSignal(Signal.QUIT);
        long count = request.pace().count();
        while (!ending) {
            if (count > 0 && counts.answered() + counts.errors() >= count) {
                return;
            }
            if (request.pace().deadlineSeconds() > 0 && counts.errors() > 0) {
                return;
            }
            long waitMillis;
            do {
                waitMillis = lingerIfDone(sendIfDue());
                ending |= waitMillis <= 0 && process.hasSignal();
            } while (waitMillis <= 0 && !ending);
            listen(waitMillis);
        }
    }

    /** Sends the next request if it is due; the milliseconds until the next one will be. */
    private long sendIfDue() {
        if (ending || isAllSent()) {
            return WHEN_NOTHING_IS_LEFT_MILLIS;
        }
        int preload = request.pace().preload();
        if (lastSentNanos < 0) {
            lastSentNanos = now();
            tokens = (long) intervalMillis * (preload - 1);
        } else {
            long passed = (now() - lastSentNanos) / MILLI;
            if (intervalMillis == 0 && passed < LEAST_WAIT_MILLIS && counts.inFlight() >= preload) {
                return LEAST_WAIT_MILLIS - passed;
            }
            long available = Math.min(passed + tokens, (long) intervalMillis * preload);
            if (available < intervalMillis) {
                return intervalMillis - available;
            }
            lastSentNanos = now();
            tokens = available - intervalMillis;
        }
        if (request.has(PingFlag.OUTSTANDING) && counts.transmitted() > 0
                && !counts.isAnswered(counts.transmitted())) {
            printer.outstanding(counts.transmitted(), now() / 1000);
        }
        return send();
    }

    private boolean isAllSent() {
        long count = request.pace().count();
        return count > 0 && counts.transmitted() >= count && request.pace().deadlineSeconds() == 0;
    }

    /** Sends the next request; the milliseconds until the one after it is due. */
    private long send() {
        int sequence = (int) (counts.transmitted() + 1 & SEQUENCE_MASK);
        counts.sending(sequence);
        try {
            socket.send(sequence);
            counts.sent();
            overflows = 0;
            printer.flooded(counts.inFlight());
            return intervalMillis - tokens;
        } catch (NetException refusal) {
            return refused(refusal.errno());
        }
    }

    /** A request did not go: for what was heard about an earlier one, or for a reason of its own. */
    private long refused(Errno errno) {
        if (errno == Errno.EPERM) {
            return filtered();
        }
        if (errno == Errno.ENOBUFS) {
            return overflowed();
        }
        Optional<EchoEvent> error = socket.nextError();
        if (error.isPresent() && !(error.get() instanceof EchoEvent.TooLarge)) {
            heard(error.get());
            tokens += intervalMillis;
            return LEAST_WAIT_MILLIS;
        }
        counts.sent();
        if (error.isPresent()) {
            heard(error.get());
        }
        tokens = 0;
        return Math.max(intervalMillis, LEAST_WAIT_MILLIS);
    }

    /** The link's queue is full: ping tries the same request again, for as long as it would wait for an answer. */
    private long overflowed() {
        tokens = 0;
        long pause = Math.min(Math.max(intervalMillis / 2, LEAST_WAIT_MILLIS), MOST_PAUSE_MILLIS);
        overflows++;
        if (overflows * pause < request.pace().lingerMillis()) {
            return pause;
        }
        counts.sent();
        printer.notSent(Errno.ENOBUFS);
        return Math.max(intervalMillis, LEAST_WAIT_MILLIS);
    }

    /** The firewall did not let a request out: ping shows what a rule that rejects told it, and is silent else. */
    private long filtered() {
        process.awaitUntil(socket::isReadable, now() + SETTLING_NANOS);
        Optional<EchoEvent> told = socket.nextError();
        counts.sent();
        told.ifPresent(error -> {
            heard(error);
            printer.notSent(Errno.EPERM);
        });
        tokens = 0;
        return Math.max(intervalMillis, LEAST_WAIT_MILLIS);
    }

    /** Once everything is sent, sets the alarm that ends the wait for late answers. */
    private long lingerIfDone(long waitMillis) {
        if (lingering || !isAllSent() || request.pace().count() == 0) {
            return waitMillis;
        }
        long lingerMicros = request.pace().lingerMillis() * 1000L;
        if (counts.answered() > 0) {
            lingerMicros = Math.max(2 * counts.mostMicros(), 1000L * intervalMillis);
        }
        if (lingerMicros == 0) {
            // An interval timer set to nothing never rings: ping waits for ever.
            return waitMillis;
        }
        lingering = true;
        alarmNanos = Math.min(alarmNanos, now() + lingerMicros * 1000);
        return Math.max(waitMillis, lingerMicros / 1000);
    }

    private void listen(long waitMillis) {
        long atLeast = intervalMillis > 0 || waitMillis > LEAST_WAIT_MILLIS ? waitMillis : LEAST_WAIT_MILLIS;
        long deadline = Math.min(now() + atLeast * MILLI, alarmNanos);
        process.awaitUntil(socket::isReadable, deadline);
        Optional<Signal> signal = process.takeSignal();
        if (signal.isPresent()) {
            if (signal.get() == Signal.INT) {
                ending = true;
            } else {
                printer.status(counts);
            }
            return;
        }
        while (socket.isReadable()) {
            socket.receive().ifPresent(this::heard);
            if (counts.inFlight() == 0) {
                break;
            }
        }
        if (now() >= alarmNanos) {
            ending = true;
        }
    }

    private void heard(EchoEvent event) {
        if (event instanceof EchoEvent.Reply reply) {
            replied(reply);
        } else if (event instanceof EchoEvent.Undelivered undelivered) {
            counts.failed(undelivered.sequence());
            printer.undelivered(undelivered, now() / 1000);
        } else if (event instanceof EchoEvent.Redirected redirected) {
            printer.redirected(redirected, now() / 1000);
        } else if (event instanceof EchoEvent.TooLarge tooLarge) {
            counts.failedLocally();
            printer.tooLarge(tooLarge.mtu(), tooLarge.ipv6());
        }
    }

    private void replied(EchoEvent.Reply reply) {
        long micros = reply.sentMicros() < 0 ? -1 : reply.receivedMicros() - reply.sentMicros();
        boolean duplicate = counts.replied(reply.sequence());
        if (micros >= 0) {
            counts.timed(micros);
            if (request.has(PingFlag.ADAPTIVE)) {
                intervalMillis = (counts.weightedMicros() / 8 + 500) / 1000;
            }
        }
        printer.reply(reply, micros, duplicate, multicast);
    }

    private long now() {
        return process.scheduler().events().nowNanos();
    }
}
