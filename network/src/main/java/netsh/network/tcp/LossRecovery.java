package netsh.network.tcp;

import netsh.network.error.Errno;
import netsh.network.packet.TcpSegment;

/** Notices that segments were lost, and sends them again (tcp_timer.c; RFC 6298, 6675, 6582). */
final class LossRecovery {
    /** What retransmission adds up to before a connection is given up: the kernel counts time from this first step. */
    private static final long FIRST_STEP_NANOS = 200_000_000L;

    /** TCP_TIMEOUT_MIN: two ticks of the kernel's clock. */
    private static final long LEAST_PROBE_NANOS = 8_000_000L;

    private static final int REORDERING_SHARE = 4;
    private static final int DUPLICATE_ACKNOWLEDGMENTS = 3;
    private static final int ORPHAN_RETRIES = 8;
    private static final int LONGEST_DOUBLING = 9;

    private final TcpConnection connection;
    private final LazyTimer timer;
    private int backoff;
    private int retries;
    private long firstRetryNanos;
    private boolean isProbing;
    private boolean isTailProbe;
    private boolean isRecovering;
    private boolean isAfterTimeout;
    private int recoveryEnd;
    private int duplicates;

    LossRecovery(TcpConnection connection) {
        this.connection = connection;
        timer = new LazyTimer(connection.namespace.events(), this::timeOut);
    }

    void stop() {
        timer.discard();
    }

    LazyTimer timer() {
        return timer;
    }

    int retries() {
        return retries;
    }

    boolean isProbing() {
        return isProbing;
    }

    /** The wait before the next retransmission, in nanoseconds. */
    long timeoutNanos() {
        long base = connection.roundTrip.timeoutNanos();
        return Math.min(RoundTripTime.MOST_TIMEOUT_NANOS, base << Math.min(backoff, 30));
    }

    void expectAcknowledgment() {
        isProbing = false;
        long probe = tailProbeNanos();
        isTailProbe = probe < timeoutNanos();
        timer.set(isTailProbe ? probe : timeoutNanos());
    }

    /** When the last segments would have been acknowledged if they had arrived (tcp_schedule_loss_probe). */
    private long tailProbeNanos() {
        long roundTrip = connection.roundTrip.smoothedNanos();
        boolean isQuiet = !isRecovering && connection.sent.arrivedCount() == 0 && roundTrip > 0;
        if (!isQuiet || !connection.state.isSynchronized() || !connection.segmentOptions.hasBlocks()) {
            return Long.MAX_VALUE;
        }
        return 2 * roundTrip + (connection.sent.size() == 1 ? FIRST_STEP_NANOS : LEAST_PROBE_NANOS);
    }

    /** Nothing is on its way and nothing may be sent: the other side's window must be asked about. */
    void watchZeroWindow() {
        if (connection.sent.isEmpty() && !timer.isSet()) {
            isProbing = true;
            timer.set(timeoutNanos());
        }
    }

    // ---- what acknowledgments say ----------------------------------------------------------------------------------------

    /** Takes an acknowledgment that is not older than others (tcp_ack). */
    void acknowledged(TcpSegment segment) {
        int acknowledgment = segment.acknowledgment();
        boolean wasLimited = connection.sent.inFlight() >= connection.congestion.segments() || isRecovering;
        int before = connection.sent.size();
        boolean moves = Sequence.isAfter(acknowledgment, connection.unacknowledged);
        SentSegment newest = connection.sent.acknowledge(acknowledgment);
        boolean hasNewBlocks = !segment.options().blocks().isEmpty()
                && connection.sent.arrived(segment.options().blocks());
        if (moves) {
            advance(acknowledgment, newest);
        } else if (isDuplicate(segment)) {
            duplicates++;
        }
        recover(moves, hasNewBlocks);
        int count = before - connection.sent.size();
        if (moves && wasLimited && (!isRecovering || isAfterTimeout)) {
            long now = connection.namespace.events().nowNanos();
            connection.congestion.acknowledged(count, now, connection.roundTrip.smoothedNanos());
        }
        if (moves) {
            restartTimer();
        }
    }

    private void advance(int acknowledgment, SentSegment newest) {
        long now = connection.namespace.events().nowNanos();
        if (newest != null && !newest.wasRetransmitted) {
            connection.roundTrip.sample(now - newest.sentNanos);
        }
        connection.counters.octetsAcknowledged += acknowledgment - connection.unacknowledged;
        connection.counters.lastAcknowledgedNanos = now;
        connection.counters.delivered++;
        connection.unacknowledged = acknowledgment;
        connection.softError = null;
        backoff = 0;
        retries = 0;
        duplicates = 0;
    }

    private boolean isDuplicate(TcpSegment segment) {
        return segment.acknowledgment() == connection.unacknowledged
                && segment.sequenceLength() == 0
                && !connection.sent.isEmpty();
    }

    private void recover(boolean moves, boolean hasNewBlocks) {
        if (isRecovering && moves && !Sequence.isBefore(connection.unacknowledged, recoveryEnd)) {
            isRecovering = false;
            isAfterTimeout = false;
        }
        if (connection.segmentOptions.hasBlocks()) {
            if (hasNewBlocks || moves && connection.sent.arrivedCount() + connection.sent.lostCount() > 0) {
                connection.sent.markOvertaken(connection.roundTrip.leastNanos() / REORDERING_SHARE);
            }
        } else if (duplicates == DUPLICATE_ACKNOWLEDGMENTS || isRecovering && moves) {
            connection.sent.markFirstLost();
        }
        if (!isRecovering && connection.sent.lostCount() > 0) {
            isRecovering = true;
            recoveryEnd = connection.next;
            connection.congestion.reduce();
        }
    }

    private void restartTimer() {
        if (connection.sent.isEmpty()) {
            timer.stop();
        } else {
            expectAcknowledgment();
        }
    }

    /** Sends lost segments again, as far as the congestion window lets it. */
    void resend() {
        while (connection.sent.inFlight() < connection.congestion.segments()) {
            SentSegment lost = connection.sent.nextLost();
            if (lost == null) {
                return;
            }
            connection.sender.retransmit(lost);
        }
    }

    // ---- what silence says -----------------------------------------------------------------------------------------------

    private void timeOut() {
        if (isProbing) {
            probe();
            return;
        }
        if (connection.sent.isEmpty()) {
            return;
        }
        if (isTailProbe) {
            isTailProbe = false;
            connection.sender.probeTail();
            timer.set(timeoutNanos());
            return;
        }
        if (retries == 0) {
            firstRetryNanos = connection.namespace.events().nowNanos();
        }
        if (isTooLate()) {
            connection.fail(connection.softError == null ? Errno.ETIMEDOUT : connection.softError);
            return;
        }
        boolean isHandshake = !connection.state.isSynchronized();
        if (!isHandshake) {
            if (!isAfterTimeout) {
                connection.congestion.restart();
            }
            isRecovering = true;
            isAfterTimeout = true;
            recoveryEnd = connection.next;
            connection.sent.markAllLost();
        }
        retries++;
        backoff++;
        connection.sender.retransmit(connection.sent.first());
        timer.set(timeoutNanos());
    }

    private boolean isTooLate() {
        TcpSettings settings = connection.table.settings();
        return switch (connection.state) {
            case SYN_SENT -> retries >= settings.synchronizationRetries();
            case SYN_RECV -> retries >= settings.answerRetries();
            default -> {
                int most = connection.isOrphan ? ORPHAN_RETRIES : settings.dataRetries();
                long waited = connection.namespace.events().nowNanos() - firstRetryNanos;
                yield retries > 0 && waited >= patienceNanos(most);
            }
        };
    }

    /** How long so many retries take where the first comes after 200 ms (tcp_model_timeout). */
    private static long patienceNanos(int most) {
        if (most <= LONGEST_DOUBLING) {
            return ((2L << most) - 1) * FIRST_STEP_NANOS;
        }
        return ((2L << LONGEST_DOUBLING) - 1) * FIRST_STEP_NANOS
                + (most - LONGEST_DOUBLING) * RoundTripTime.MOST_TIMEOUT_NANOS;
    }

    private void probe() {
        if (connection.unsent.isEmpty() || !connection.sent.isEmpty()) {
            isProbing = false;
            return;
        }
        backoff++;
        connection.sender.probe();
        timer.set(timeoutNanos());
    }

    /** The path takes only smaller packets from now on: all that did not arrive is cut anew. */
    void startOver() {
        duplicates = 0;
        isRecovering = false;
        timer.stop();
    }
}
