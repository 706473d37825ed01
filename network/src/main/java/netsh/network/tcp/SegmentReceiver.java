package netsh.network.tcp;

import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.packet.TcpSegment;
import netsh.network.trace.DropReason;

/** Takes the segments of a connection (net/ipv4/tcp_input.c; RFC 9293, 3.10.7). Each answers why one came to nothing. */
final class SegmentReceiver {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;

    private final TcpConnection connection;

    SegmentReceiver(TcpConnection connection) {
        this.connection = connection;
    }

    /** Takes a segment; null, or why it was dropped. */
    DropReason receive(TcpSegment segment) {
        connection.counters.segmentsIn++;
        DropReason reason = switch (connection.state) {
            case SYN_SENT -> receiveAnswer(segment);
            case TIME_WAIT -> receiveStray(segment);
            default -> receiveInOrder(segment);
        };
        if (connection.state != TcpState.CLOSE && reason == null) {
            connection.sender.push();
        }
        return reason;
    }

    // ---- the answer to a first segment -----------------------------------------------------------------------------------

    private DropReason receiveAnswer(TcpSegment segment) {
        if (segment.has(TcpSegment.ACK) && segment.acknowledgment() != connection.next) {
            connection.table.resets().answer(connection.key, segment);
            return DropReason.TCP_INVALID_SEQUENCE;
        }
        if (segment.has(TcpSegment.RST)) {
            if (segment.has(TcpSegment.ACK)) {
                connection.fail(Errno.ECONNREFUSED);
                return null;
            }
            return DropReason.TCP_RESET;
        }
        if (!segment.has(TcpSegment.SYN)) {
            return DropReason.TCP_FLAGS;
        }
        SegmentOptions agreed = connection.segmentOptions;
        agreed.learn(segment.options());
        connection.expected = segment.sequence() + 1;
        connection.notePeerWindow(segment, segment.window());
        connection.window.begin(connection.expected, agreed.ownScale(), agreed.expectedSegmentSize());
        if (segment.has(TcpSegment.ACK)) {
            connection.recovery.acknowledged(segment);
            connection.changeState(TcpState.ESTABLISHED);
            connection.sender.acknowledge();
            connection.wake();
        } else {
            answerEachOther();
        }
        return null;
    }

    /** Both sides asked at once. */
    private void answerEachOther() {
        connection.sent.clear();
        connection.next = connection.unacknowledged;
        connection.changeState(TcpState.SYN_RECV);
        connection.sender.sendSynchronization(TcpSegment.SYN | TcpSegment.ACK);
    }

    // ---- between -----------------------------------------------------------------------------------------------------------

    private DropReason receiveInOrder(TcpSegment segment) {
        DropReason wrong = check(segment);
        if (wrong != null || connection.state == TcpState.CLOSE) {
            return wrong;
        }
        if (connection.state == TcpState.SYN_RECV && !finishHandshake(segment)) {
            return DropReason.SOCKET_BACKLOG;
        }
        connection.segmentOptions.noteTimestamp(segment.options());
        acknowledge(segment);
        followAcknowledgedFin();
        if (connection.state == TcpState.CLOSE || connection.state == TcpState.TIME_WAIT) {
            return null;
        }
        DropReason reason = segment.data().length() > 0 || segment.has(TcpSegment.FIN) ? receiveData(segment) : null;
        connection.wake();
        return reason;
    }

    private DropReason check(TcpSegment segment) {
        boolean isReset = segment.has(TcpSegment.RST);
        if (connection.segmentOptions.isOld(segment.options()) && !isReset) {
            connection.sender.acknowledge();
            return DropReason.TCP_RFC7323_PAWS;
        }
        if (connection.state == TcpState.SYN_RECV && segment.has(TcpSegment.SYN) && !segment.has(TcpSegment.ACK)) {
            connection.sender.retransmit(connection.sent.first());
            return DropReason.TCP_OLD_DATA;
        }
        boolean isWithin = !Sequence.isBefore(segment.end(), connection.expected)
                && !Sequence.isAfter(segment.sequence(), Sequence.later(connection.window.edge(), connection.expected));
        if (!isWithin) {
            if (!isReset) {
                connection.sender.acknowledge();
            }
            return Sequence.isBefore(segment.end(), connection.expected)
                    ? DropReason.TCP_OLD_DATA
                    : DropReason.TCP_OVERWINDOW;
        }
        if (isReset) {
            return receiveReset(segment);
        }
        if (segment.has(TcpSegment.SYN) && connection.state != TcpState.SYN_RECV) {
            connection.sender.acknowledge();
            return DropReason.TCP_INVALID_SYN;
        }
        if (!segment.has(TcpSegment.ACK)) {
            return DropReason.TCP_FLAGS;
        }
        if (Sequence.isAfter(segment.acknowledgment(), connection.next)) {
            if (connection.state == TcpState.SYN_RECV) {
                connection.table.resets().answer(connection.key, segment);
            } else {
                connection.sender.acknowledge();
            }
            return DropReason.TCP_ACK_UNSENT_DATA;
        }
        return null;
    }

    /** The other side wants no more of it (tcp_reset); only the exact number is believed (RFC 5961). */
    private DropReason receiveReset(TcpSegment segment) {
        if (segment.sequence() != connection.expected) {
            connection.sender.acknowledge();
            return DropReason.TCP_RESET;
        }
        connection.table.statistics().noteReset(connection.state);
        connection.fail(connection.state == TcpState.CLOSE_WAIT ? Errno.EPIPE : Errno.ECONNRESET);
        return null;
    }

    private boolean finishHandshake(TcpSegment segment) {
        if (connection.listener != null && !connection.listener.mayComplete()) {
            return false;
        }
        connection.changeState(TcpState.ESTABLISHED);
        connection.table.statistics().noteEstablished(connection.listener != null);
        connection.notePeerWindow(segment, segment.window() << connection.segmentOptions.peerScale());
        if (connection.listener != null) {
            connection.listener.complete(connection);
        }
        return true;
    }

    private void acknowledge(TcpSegment segment) {
        if (Sequence.isBefore(segment.acknowledgment(), connection.unacknowledged)) {
            return;
        }
        updateWindow(segment);
        connection.recovery.acknowledged(segment);
    }

    private void updateWindow(TcpSegment segment) {
        int octets = segment.window() << connection.segmentOptions.peerScale();
        boolean isNewer = Sequence.isAfter(segment.acknowledgment(), connection.unacknowledged)
                || Sequence.isAfter(segment.sequence(), connection.windowSequence)
                || segment.sequence() == connection.windowSequence && octets > connection.peerWindow;
        if (isNewer) {
            connection.notePeerWindow(segment, octets);
        }
    }

    /** The other side has this side's FIN. */
    private void followAcknowledgedFin() {
        if (!connection.isFinSent || connection.unacknowledged != connection.next) {
            return;
        }
        switch (connection.state) {
            case FIN_WAIT1 -> {
                connection.changeState(TcpState.FIN_WAIT2);
                if (connection.isOrphan) {
                    connection.waiting.set(connection.table.settings().finTimeoutSeconds() * NANOS_PER_SECOND);
                }
            }
            case CLOSING -> connection.waitAWhile();
            case LAST_ACK -> connection.end();
            default -> { /* nothing hangs on it */ }
        }
    }

    // ---- data ------------------------------------------------------------------------------------------------------------

    private DropReason receiveData(TcpSegment segment) {
        if (!connection.state.mayReceive()) {
            return DropReason.TCP_OLD_DATA;
        }
        if (connection.isOrphan && segment.data().length() > 0) {
            connection.abort();
            return DropReason.TCP_CLOSE;
        }
        if (Sequence.isAfter(segment.sequence(), connection.expected)) {
            connection.received.keep(segment);
            connection.sender.acknowledge();
            return null;
        }
        if (segment.data().length() > 0 && connection.window.told(connection.expected) == 0) {
            connection.sender.acknowledge();
            return DropReason.TCP_ZEROWINDOW;
        }
        boolean hadGap = connection.received.hasGap();
        take(segment);
        for (TcpSegment later = next(); later != null && !connection.isFinReceived; later = next()) {
            take(later);
        }
        if (connection.state == TcpState.TIME_WAIT) {
            connection.sender.acknowledge();
        } else if (hadGap) {
            connection.sender.acknowledge();
        } else {
            connection.sender.acknowledgeSoon(
                    segment.data().length() >= connection.segmentOptions.expectedSegmentSize());
        }
        return null;
    }

    private TcpSegment next() {
        return connection.received.nextInOrder(connection.expected);
    }

    private void take(TcpSegment segment) {
        int known = connection.expected - segment.sequence();
        int length = segment.data().length();
        if (known < length) {
            connection.received.add(known == 0 ? segment.data() : segment.data().slice(known, length));
            connection.expected = segment.sequence() + length;
            connection.counters.octetsReceived += length - known;
            connection.counters.lastReceivedNanos = connection.namespace.events().nowNanos();
        }
        if (segment.has(TcpSegment.FIN) && segment.sequence() + length == connection.expected) {
            connection.expected++;
            receiveFin();
        }
    }

    /** The other side sends no more (tcp_fin). */
    private void receiveFin() {
        connection.isFinReceived = true;
        connection.sender.beInteractive();
        switch (connection.state) {
            case ESTABLISHED -> connection.changeState(TcpState.CLOSE_WAIT);
            case FIN_WAIT1 -> connection.changeState(TcpState.CLOSING);
            case FIN_WAIT2 -> connection.waitAWhile();
            default -> { /* it came before */ }
        }
    }

    // ---- afterwards ------------------------------------------------------------------------------------------------------

    private DropReason receiveStray(TcpSegment segment) {
        if (segment.has(TcpSegment.RST)) {
            connection.end();
            return null;
        }
        boolean isNewConnection = segment.has(TcpSegment.SYN)
                && !segment.has(TcpSegment.ACK)
                && Sequence.isAfter(segment.sequence(), connection.expected);
        if (isNewConnection) {
            connection.end();
            return connection.table.beginAnew(connection.key, segment);
        }
        if (segment.sequenceLength() > 0 || segment.sequence() != connection.expected) {
            connection.sender.acknowledge();
        }
        if (segment.has(TcpSegment.FIN)) {
            connection.waitAWhile();
        }
        return null;
    }

    // ---- errors ----------------------------------------------------------------------------------------------------------

    /** The path takes only smaller packets from now on (tcp_v4_mtu_reduced). */
    void pathBecameSmaller() {
        try {
            if (connection.segmentOptions.learnPath()) {
                connection.sender.cutAnew();
            }
        } catch (NetException noWay) {
            connection.softError = noWay.errno();
        }
    }
}
